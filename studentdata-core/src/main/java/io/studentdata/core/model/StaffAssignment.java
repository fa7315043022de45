package io.studentdata.core.model;

/**
 * What somebody does in an offering. All three identify it.
 *
 * @param staff who
 * @param offering where
 * @param role as what
 */
public record StaffAssignment(StaffId staff, OfferingId offering, StaffRole role) {}
