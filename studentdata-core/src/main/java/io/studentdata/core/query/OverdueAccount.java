package io.studentdata.core.query;

import io.studentdata.core.model.StudentId;
import java.math.BigDecimal;

/**
 * What a student should have paid by now. Payments count towards the oldest debts first. All
 * amounts are in the currency asked for, with its decimals.
 *
 * @param student the student
 * @param overdue the sum, more than zero
 * @param days1To30 what was due 1 to 30 days before
 * @param days31To60 what was due 31 to 60 days before
 * @param days61To90 what was due 61 to 90 days before
 * @param daysOver90 what was due earlier
 */
public record OverdueAccount(
    StudentId student,
    BigDecimal overdue,
    BigDecimal days1To30,
    BigDecimal days31To60,
    BigDecimal days61To90,
    BigDecimal daysOver90) {}
