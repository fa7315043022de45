package io.studentdata.core.testkit;

/**
 * A delivery in the format of Microsoft School Data Sync v2.1, small enough to see: a class, a
 * student, a professor, and a guardian who is neither.
 */
public final class TinySds {
  private TinySds() {}

  /** The files: no manifest, no status, roles apart, other column names. */
  public static TextFiles files() {
    return new TextFiles()
        .put("orgs.csv", "sourcedId,name,type,parentSourcedId\n1,Tiny,college,\n")
        .put(
            "academicSessions.csv",
            "sourcedId,title,type,schoolYear,startDate,endDate\n"
                + "F,Fall,semester,2024,2024-09-01,2024-12-01\n")
        .put(
            "courses.csv",
            "sourcedId,orgSourcedId,title,code,schoolYearSourcedId,subject,grade\n"
                + "C,1,Computer Science,CS,F,,\n")
        .put(
            "classes.csv",
            "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\nK,1,CS A,F,C\n")
        .put(
            "users.csv",
            "sourcedId,username,givenName,familyName,password,email\n"
                + "11,a,Ada,Lovelace,x,a@tiny.example\n"
                + "12,b,Ben,Bitdiddle,x,\n13,g,Guardian,Of Ada,x,\n")
        .put(
            "roles.csv",
            "userSourcedId,orgSourcedId,role,sessionSourcedId,grade,isPrimary,roleStartDate,"
                + "roleEndDate\n11,1,student,F,,TRUE,,\n12,1,professor,F,,TRUE,,\n")
        .put(
            "demographics.csv",
            "userSourcedId,sex,birthDate,raceCodes\n11,female,2001-06-06,\n12,male,,asian\n")
        .put("enrollments.csv", "classSourcedId,userSourcedId,role\nK,11,student\nK,12,professor\n")
        .put("relationships.csv", "userSourcedId,relationshipUserSourcedId\n11,13\n");
  }
}
