package io.studentdata.demo.report;

import java.util.List;

/**
 * What the warehouse knows about students and their studies.
 *
 * @param engagement mean active days by final result and course week
 * @param outcomes enrollments by offering and final result
 * @param backgrounds risk by background
 * @param withdrawals withdrawals by course week
 * @param activities clicks by kind of resource, most first
 */
public record Analysis(
    List<Engagement> engagement,
    List<Outcome> outcomes,
    List<Background> backgrounds,
    List<Withdrawals> withdrawals,
    List<Activity> activities) {

  /** Activity in one course week of the students who ended with one result. */
  record Engagement(String finalResult, int courseWeek, double activeDays, double isClicking) {}

  /** How many students of an offering ended with one result. */
  record Outcome(String offeringCode, String finalResult, long students) {}

  /** How many students of one background failed or withdrew, as a share. */
  record Background(
      String highestEducation, String deprivationBand, long students, double atRisk) {}

  /** How many students left in one course week. */
  record Withdrawals(int courseWeek, long students) {}

  /** How much one kind of resource is used. */
  record Activity(String activityType, long clicks, long students) {}
}
