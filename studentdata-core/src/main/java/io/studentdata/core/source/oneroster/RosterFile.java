package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvTable;
import java.util.List;

/** The files that are read, the columns each must have, and those read where they are there. */
enum RosterFile {
  SESSIONS("academicSessions.csv", "sourcedId title startDate endDate", "status"),
  COURSES("courses.csv", "sourcedId title", "status"),
  CLASSES("classes.csv", "sourcedId courseSourcedId termSourcedIds", "status"),
  USERS("users.csv", "sourcedId", "status dateLastModified role givenName familyName email"),
  ROLES("roles.csv", "userSourcedId role", "status"),
  DEMOGRAPHICS("demographics.csv", "sourcedId", "status birthDate sex"),
  ENROLLMENTS("enrollments.csv", "classSourcedId userSourcedId role", "status beginDate endDate"),
  CATEGORIES("categories.csv", "sourcedId title", "status"),
  LINE_ITEMS(
      "lineItems.csv",
      "sourcedId classSourcedId",
      "status dueDate categorySourcedId resultValueMax"),
  RESULTS(
      "results.csv", "lineItemSourcedId studentSourcedId scoreStatus score scoreDate", "status"),
  CLASS_RESOURCES("classResources.csv", "sourcedId classSourcedId", "status");

  /** Files of the standards that hold nothing the store has a place for. */
  static final List<String> NOT_READ =
      List.of(
          "orgs.csv",
          "resources.csv",
          "courseResources.csv",
          "userProfiles.csv",
          "userResources.csv",
          "scoreScales.csv",
          "lineItemScoreScales.csv",
          "resultScoreScales.csv",
          "lineItemLearningObjectiveIds.csv",
          "resultLearningObjectiveIds.csv",
          "relationships.csv",
          "userFlags.csv");

  private final String file;
  private final String required;
  private final String optional;

  RosterFile(String file, String required, String optional) {
    this.file = file;
    this.required = required;
    this.optional = optional;
  }

  /** The file's name. */
  String file() {
    return file;
  }

  /** The file's name in a manifest: {@code users} of {@code users.csv}. */
  String listedAs() {
    return file.substring(0, file.length() - ".csv".length());
  }

  /** The file with the columns it must have. */
  CsvTable table(Dialect dialect) {
    return new CsvTable(
        file, "", required().stream().map(each -> dialect.column(this, each)).toList());
  }

  /** The columns it must have, by their names in OneRoster. */
  List<String> required() {
    return List.of(required.split(" ", -1));
  }

  /** The columns that are read where they are there. */
  List<String> optional() {
    return List.of(optional.split(" ", -1));
  }
}
