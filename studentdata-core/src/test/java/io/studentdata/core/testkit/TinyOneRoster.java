package io.studentdata.core.testkit;

import java.util.Locale;

/**
 * Deliveries of OneRoster's shape, small enough to see: two classes, one of which goes on for two
 * terms; three students, one of whom teaches; a teacher, who studies; an administrator, a parent.
 */
public final class TinyOneRoster {
  private TinyOneRoster() {}

  private static final String MANIFEST =
      """
      propertyName,value
      manifest.version,1.0
      oneroster.version,1.1
      file.academicSessions,bulk
      file.categories,bulk
      file.classes,bulk
      file.classResources,bulk
      file.courses,bulk
      file.courseResources,absent
      file.demographics,bulk
      file.enrollments,bulk
      file.lineItems,bulk
      file.orgs,bulk
      file.resources,bulk
      file.results,bulk
      file.users,bulk
      source.systemName,Tiny
      """;

  private static final String SESSIONS =
      """
      sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
      Y,,,2024-25,schoolYear,2024-09-01,2025-07-01,,2025
      T1,,,Autumn 2024,term,2024-09-02,2025-01-20,Y,2025
      T2,,,Spring 2025,term,2025-01-20,2025-06-01,Y,2025
      """;

  private static final String COURSES =
      """
      sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,\
      subjects,subjectCodes
      C1,,,Y,Algebra,MA1,,O,,
      C2,,,Y,"Poetry, and how to read it",EN1,,O,,
      """;

  private static final String CLASSES =
      """
      sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,\
      schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
      K1,,,Algebra A,,C1,MA1-A,scheduled,,O,T1,,,
      K2,,,Poetry,,C2,EN1-A,scheduled,,O,"T2,T1",,,
      """;

  private static final String USERS =
      """
      sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,\
      familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
      s1,,,true,O,student,ada,,Ada,Lovelace,,,ada@tiny.example,,,,,
      s2,,,true,O,student,bob,,Bob,Boole,,,,,,p1,,
      s3,,,true,"O,P",student,cyd,,Cyd,Curie,,,,,,,,
      t1,,,true,O,teacher,emmy,,Emmy,Noether,,,emmy@tiny.example,,,,,
      a1,,,false,O,administrator,max,,Max,,,,,,,,,
      p1,,,true,O,parent,pa,,Pa,Boole,,,,,,s2,,
      """;

  private static final String DEMOGRAPHICS =
      """
      sourcedId,status,dateLastModified,birthDate,sex,asian,white
      s1,,,2004-12-10,female,false,true
      s2,,,1985-11-02,male,,
      t1,,,1982-03-23,female,,
      """;

  private static final String ENROLLMENTS =
      """
      sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,\
      beginDate,endDate
      E1,,,K1,O,s1,student,false,2024-08-20,2025-01-20
      E2,,,K1,O,s2,student,false,2024-09-02,2024-11-01
      E3,,,K2,O,s1,student,false,,
      E4,,,K1,O,t1,teacher,true,,
      E5,,,K2,O,s3,aide,false,2024-09-02,
      E6,,,K2,O,t1,student,false,2024-09-12,
      """;

  private static final String CATEGORIES =
      """
      sourcedId,status,dateLastModified,title
      G1,,,Homework
      G2,,,Final exam
      """;

  private static final String LINE_ITEMS =
      """
      sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,\
      categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax
      L1,,,Sheet 1,,2024-09-20,2024-10-01,K1,G1,T1,0,20
      L2,,,The exam,,2025-01-15,2025-01-15,K1,G2,T1,0,100.0
      L3,,,A poem,,,,K2,,T1,,
      """;

  private static final String RESULTS =
      """
      sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,\
      scoreDate,comment
      R1,,,L1,s1,fully graded,15,2024-09-30,"well, nearly"
      R2,,,L1,s2,submitted,0,2024-10-01,
      R3,,,L2,s2,not submitted,0,2025-01-15,
      R4,,,L2,s1,fully graded,104.5,2025-01-16,
      R5,,,L3,s1,exempt,,2024-12-01,
      R6,,,L3,t1,partially graded,,2024-12-01,
      """;

  private static final String CLASS_RESOURCES =
      """
      sourcedId,status,dateLastModified,title,classSourcedId,resourceSourcedId
      X1,,,Algebra,K1,B1
      """;

  private static final String RESOURCES =
      """
      sourcedId,status,dateLastModified,vendorResourceId,title,roles,importance,vendorId,\
      applicationId
      B1,,,v1,Algebra,student,primary,,
      """;

  private static final String ORGS =
      """
      sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
      O,,,Tiny University,school,,
      P,,,Letters,department,,O
      """;

  private static final String ROLES =
      """
      sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,\
      orgSourcedId,userProfileSourcedId
      r1,,,s1,primary,student,,,O,
      r2,,,s2,primary,student,,,O,
      r3,,,s3,primary,student,,,O,
      r4,,,s3,secondary,aide,,,O,
      r5,,,t1,primary,teacher,,,O,
      r6,,,a1,primary,siteAdministrator,,,O,
      r7,,,p1,primary,parent,,,O,
      """;

  /** OneRoster 1.1, all files in bulk. */
  public static TextFiles v11() {
    return new TextFiles()
        .put("manifest.csv", MANIFEST)
        .put("academicSessions.csv", SESSIONS)
        .put("courses.csv", COURSES)
        .put("classes.csv", CLASSES)
        .put("users.csv", USERS)
        .put("demographics.csv", DEMOGRAPHICS)
        .put("enrollments.csv", ENROLLMENTS)
        .put("categories.csv", CATEGORIES)
        .put("lineItems.csv", LINE_ITEMS)
        .put("results.csv", RESULTS)
        .put("classResources.csv", CLASS_RESOURCES)
        .put("resources.csv", RESOURCES)
        .put("orgs.csv", ORGS);
  }

  /** The same in OneRoster 1.2, where roles have a file of their own. */
  public static TextFiles v12() {
    TextFiles files = v11().put("roles.csv", ROLES);
    files.line("manifest.csv", 3, "oneroster.version,1.2").add("manifest.csv", "file.roles,bulk");
    return files.each("users.csv", line -> withoutCell(line, 5));
  }

  /** A delta of 1.1 whose files have headers only; those named come, the others are absent. */
  public static TextFiles delta(String... files) {
    return delta(v11(), files);
  }

  /** A delta of the same shape as {@code delta}, which is changed. */
  public static TextFiles delta(TextFiles delta, String... files) {
    String manifest = delta.text("manifest.csv");
    delta.headersOnly().put("manifest.csv", manifest);
    delta.each("manifest.csv", line -> line.replace(",bulk", ",absent"));
    for (String file : files) {
      String property = "file." + file.toLowerCase(Locale.ROOT) + ",";
      delta.each(
          "manifest.csv",
          line ->
              line.toLowerCase(Locale.ROOT).startsWith(property)
                  ? "file." + file + ",delta"
                  : line);
    }
    for (String name : delta.names()) {
      boolean comes = delta.text("manifest.csv").contains(name.replace(".csv", ",delta"));
      if (!comes && !name.equals("manifest.csv")) {
        delta.without(name);
      }
    }
    return delta;
  }

  /** A line without one of its cells, counted from 0; commas in quotes do not count. */
  private static String withoutCell(String line, int index) {
    String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      if (i != index) {
        rest.append(rest.isEmpty() ? "" : ",").append(cells[i]);
      }
    }
    return rest.toString();
  }
}
