package io.studentdata.core.testkit;

import io.studentdata.core.source.jdbc.JdbcRecord;
import io.studentdata.core.source.jdbc.JdbcSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A university's own student database, with names and types of its own. */
public final class StudentSystem {
  private final JdbcDataSource dataSource = new JdbcDataSource();
  private final Connection open;

  /** One with a few rows of each kind, in memory. */
  public StudentSystem() throws SQLException {
    dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID());
    open = dataSource.getConnection(); // keeps it alive
    run(
        """
        create table semester (code char(6), label varchar(40), begins date);
        create table module (code varchar(10), name varchar(100));
        create table class (nr int, module varchar(10), semester char(6), first_day date, last_day date);
        create table person (matric bigint, sex char(1), postcode varchar(10), first varchar(50), surname varchar(50),
            mail varchar(100), touched timestamp);
        create table booking (class_nr int, matric bigint, booked date, cancelled date, grade varchar(12), touched timestamp);
        create table exam (nr int, class_nr int, kind varchar(20), handed_in_by date, weight decimal(5, 2));
        create table mark (exam_nr int, class_nr int, matric bigint, handed_in date, points decimal(5, 2), touched timestamp);
        create table document (nr int, class_nr int, kind varchar(20));
        create table visit (class_nr int, matric bigint, document_nr int, visited date, hits int);
        create table bill (nr int, matric bigint, on_date date, pay_by date, what varchar(10), euro decimal(10, 2), undoes int);
        create table meeting (nr int, class_nr int, matric bigint, held date, was_there varchar(10));
        create table call (nr int, matric bigint, class_nr int, held date, way varchar(10), outcome varchar(20));
        create table lecturer (nr int, name varchar(50));
        create table teaching (lecturer_nr int, class_nr int, as_what varchar(20));
        create table curriculum (code varchar(5), title varchar(100));
        create table belongs (matric bigint, curriculum varchar(5), since date, until date);
        create table cancelled_booking (class_nr int, matric bigint);
        create table file_note (class_nr int, matric bigint, nr int, what varchar(20), noted date, grade varchar(12));
        create table log (nr bigint, class_nr int, matric bigint, document_nr int, did varchar(20), at timestamp with time zone);
        insert into semester values ('2024WS', 'Winter 2024', date '2024-10-01'), ('2025SS', 'Summer 2025', date '2025-04-01');
        insert into module values ('CS1', 'Programming'), ('CS2', 'Data bases');
        insert into class values (1, 'CS1', '2024WS', date '2024-10-07', date '2025-02-02'),
            (2, 'CS2', '2024WS', date '2024-10-08', date '2025-02-02'), (3, 'CS1', '2025SS', date '2025-04-07', date '2025-07-20');
        insert into person values (7001, 'F', '26129', 'Ada', 'Berg', 'ada@uni.example', timestamp '2024-09-01 10:00:00'),
            (7002, 'M', null, 'Bo', 'Ek', null, timestamp '2024-09-02 10:00:00'),
            (7003, null, '26121', null, null, null, timestamp '2024-09-03 10:00:00');
        insert into booking values (1, 7001, date '2024-09-20', null, 'pass', timestamp '2025-02-10 09:00:00'),
            (1, 7002, date '2024-10-09', date '2024-11-01', 'withdrawn', timestamp '2024-11-01 09:00:00'),
            (2, 7001, date '2024-09-20', null, null, timestamp '2024-09-20 09:00:00'),
            (3, 7003, null, null, null, timestamp '2025-03-01 09:00:00');
        insert into exam values (11, 1, 'tutor-marked', date '2024-11-04', 40), (12, 1, 'exam', null, 60), (21, 2, 'other', null, 100);
        insert into mark values (11, 1, 7001, date '2024-11-03', 81.5, timestamp '2024-11-10 00:00:00'),
            (12, 1, 7001, date '2025-02-01', null, timestamp '2025-02-01 00:00:00');
        insert into document values (100, 1, 'quiz'), (200, 2, 'forum');
        insert into visit values (1, 7001, 100, date '2024-10-07', 3), (1, 7001, 100, date '2024-10-07', 2),
            (1, 7002, 100, date '2024-10-01', 1), (2, 7001, 200, date '2024-12-24', 9);
        insert into bill values (1, 7001, date '2024-09-25', date '2024-10-15', 'charge', 350.50, null),
            (2, 7001, date '2024-10-01', null, 'payment', -350.50, null), (3, 7002, date '2024-09-25', null, 'charge', 350.50, null),
            (4, 7002, date '2024-10-02', null, 'charge', -350.50, 3);
        insert into meeting values (1, 1, 7001, date '2024-10-14', 'present'), (2, 1, 7002, date '2024-10-14', 'absent');
        insert into call values (1, 7002, 1, date '2024-10-30', 'phone', 'not reached'), (2, 7003, null, date '2025-03-02', 'email', null);
        insert into lecturer values (1, 'Prof. Lind'), (2, null);
        insert into teaching values (1, 1, 'teacher'), (2, 1, 'tutor'), (1, 3, 'teacher');
        insert into curriculum values ('BSC', 'Computer Science');
        insert into belongs values (7001, 'BSC', date '2024-10-01', null), (7002, 'BSC', date '2024-10-01', date '2024-11-01');
        insert into file_note values (1, 7001, 1, 'registered', date '2024-09-20', null), (1, 7001, 2, 'completed', date '2025-02-10', 'pass');
        insert into log values (1, 2, 7001, 200, 'read', timestamp with time zone '2024-12-24 18:00:00+01:00'),
            (2, 2, 7001, 200, 'wrote', timestamp with time zone '2024-12-24 18:05:00+01:00'),
            (3, 2, 7001, null, 'asked', timestamp with time zone '2024-12-25 09:00:00+01:00');
        """);
  }

  /** Statements of the university's own programs. */
  public void run(String script) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script); // H2 takes several statements at once
    }
  }

  /** Ends it. */
  public void drop() throws SQLException {
    open.close();
  }

  /** Its connections. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** A query for all that it has; bookings, marks and persons are read by the time of change. */
  public JdbcSource source() {
    return source(dataSource, queries());
  }

  /** The same, with queries of one's own, and by other connections. */
  public static JdbcSource source(DataSource connections, Map<JdbcRecord<?>, String> queries) {
    JdbcSource source = JdbcSource.of("sis", connections);
    for (Map.Entry<JdbcRecord<?>, String> query : queries.entrySet()) {
      source =
          query.getValue().contains(", touched from")
              ? source.with(query.getKey(), query.getValue(), "touched")
              : source.with(query.getKey(), query.getValue());
    }
    return source;
  }

  /** The queries, by what they are for. */
  public static Map<JdbcRecord<?>, String> queries() {
    Map<JdbcRecord<?>, String> queries = new LinkedHashMap<>();
    queries.put(
        JdbcRecord.TERMS, "select code as id, label as name, begins as starts_on from semester");
    queries.put(JdbcRecord.COURSES, "select code as id, name as title from module;");
    queries.put(
        JdbcRecord.OFFERINGS,
        "select nr as id, module as course_id, semester as term_id, first_day as starts_on, last_day as ends_on from class");
    queries.put(JdbcRecord.PROGRAMS, "select code as id, title from curriculum");
    queries.put(JdbcRecord.STAFF, "select nr as id, name as display_name from lecturer");
    queries.put(
        JdbcRecord.ASSIGNMENTS,
        "select lecturer_nr as staff_id, class_nr as offering_id, as_what as staff_role from teaching");
    queries.put(
        JdbcRecord.STUDENTS,
        "select matric as id, sex as gender, postcode as region, touched from person");
    queries.put(
        JdbcRecord.IDENTITIES,
        "select matric as student_id, first as given_name, surname as family_name, mail as email from person");
    queries.put(
        JdbcRecord.MEMBERSHIPS,
        "select matric as student_id, curriculum as program_id, since as from_date, until as to_date from belongs");
    queries.put(
        JdbcRecord.ASSESSMENTS,
        "select nr as id, class_nr as offering_id, kind as assessment_type, handed_in_by as due_on, weight as weight_percent from exam");
    queries.put(
        JdbcRecord.RESOURCES,
        "select nr as id, class_nr as offering_id, kind as activity_type from document");
    queries.put(
        JdbcRecord.ENROLLMENTS,
        "select class_nr as offering_id, matric as student_id, booked as registered_on, cancelled as withdrawn_on, grade as final_result, touched from booking");
    queries.put(
        JdbcRecord.ENROLLMENT_EVENTS,
        "select class_nr as offering_id, matric as student_id, nr as event_number, what as event_type, noted as course_on, grade as final_result from file_note");
    queries.put(
        JdbcRecord.ATTEMPTS,
        "select exam_nr as assessment_id, class_nr as offering_id, matric as student_id, handed_in as submitted_on, points as score_percent, touched from mark");
    queries.put(
        JdbcRecord.TRANSACTIONS,
        "select nr as id, matric as student_id, on_date as posted_on, pay_by as due_on, what as transaction_type, euro as amount, 'EUR' as currency, undoes as reverses_id from bill order by nr");
    queries.put(
        JdbcRecord.ATTENDANCE,
        "select nr as id, class_nr as offering_id, matric as student_id, held as course_on, was_there as attendance_status from meeting");
    queries.put(
        JdbcRecord.CONTACTS,
        "select nr as id, matric as student_id, class_nr as offering_id, held as contacted_on, way as channel, outcome from call");
    queries.put(
        JdbcRecord.INTERACTIONS,
        "select class_nr as offering_id, matric as student_id, document_nr as resource_id, visited as course_on, hits as clicks from visit");
    queries.put(
        JdbcRecord.EVENTS,
        "select nr as id, class_nr as offering_id, matric as student_id, document_nr as resource_id, did as verb, at as occurred_at from log");
    queries.put(
        JdbcRecord.DELETED_ENROLLMENTS,
        "select class_nr as offering_id, matric as student_id from cancelled_booking");
    return queries;
  }
}
