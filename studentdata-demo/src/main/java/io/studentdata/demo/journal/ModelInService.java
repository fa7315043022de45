package io.studentdata.demo.journal;

/**
 * The model that scores one day.
 *
 * @param day the course day
 * @param model its name
 * @param version its version
 * @param folder where it is, relative to the work directory
 */
public record ModelInService(int day, String model, String version, String folder) {}
