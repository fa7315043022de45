package io.studentdata.core.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.StudentStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about sources shows of a student database. */
final class StudentDatabaseTest {
  private static final OfferingId CLASS = OfferingId.of("sis", "1");

  @TempDir Path folder;

  private final JdbcDataSource sis = new JdbcDataSource();

  private void run(String script) throws Exception {
    try (Connection connection = sis.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }

  @Test
  void aSecondImportReadsOnFromTheFirstAndDeletesWhatIsNoMore() throws Exception {
    sis.setURL("jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID()));
    run(
        """
        create table semester (code char(6), label varchar(40), begins date);
        create table module (code varchar(10), name varchar(100));
        create table class (nr int, module varchar(10), semester char(6), first_day date, last_day date);
        create table person (matric bigint, sex char(1), postcode varchar(10), changed timestamp);
        create table exam (nr int, class_nr int, kind varchar(20), due date, weight decimal(5, 2));
        create table booking (class_nr int, matric bigint, booked date, cancelled date, grade char(1), changed timestamp);
        create table mark (exam_nr int, matric bigint, handed_in date, points decimal(5, 2), changed timestamp);
        create table booking_log (class_nr int, matric bigint, erased timestamp);
        insert into semester values ('2024WS', 'Winter 2024', date '2024-10-01');
        insert into module values ('CS1', 'Programming');
        insert into class values (1, 'CS1', '2024WS', date '2024-10-07', date '2025-02-02');
        insert into exam values (11, 1, 'tutor-marked', date '2024-11-04', 40);
        insert into person values (7001, 'F', '26129', timestamp '2024-09-01 10:00:00'),
            (7002, 'M', null, timestamp '2024-09-02 10:00:00');
        insert into booking values (1, 7001, date '2024-09-20', null, null, timestamp '2024-09-20 09:00:00'),
            (1, 7002, date '2024-10-09', null, null, timestamp '2024-10-09 09:00:00');
        insert into mark values (11, 7001, date '2024-11-03', 81.5, timestamp '2024-11-10 00:00:00');
        """);
    Path kept = folder.resolve("position");
    Path rejects = folder.resolve("rejects");
    try (StudentStore store = StudentStore.inMemory()) {
      IngestReport first = StudentDatabase.readOn(store, sis, kept, rejects);

      assertThat(first.rejects()).isZero();
      assertThat(first.of("enrollments").inserted()).isEqualTo(2);
      assertThat(first.of("attempts").inserted()).isEqualTo(1);
      assertThat(Files.readString(kept)).contains("attempts=t:2024-11-10T00:00");

      run(
          """
          update booking set grade = 'P', changed = timestamp '2025-02-10 12:00:00' where matric = 7001;
          delete from booking where matric = 7002;
          insert into booking_log values (1, 7002, timestamp '2025-02-11 12:00:00');
          """);
      IngestReport second = StudentDatabase.readOn(store, sis, kept, rejects);

      assertThat(second.of("students").read()).isEqualTo(1); // the one at the position
      assertThat(second.of("enrollments").read()).isEqualTo(1);
      assertThat(second.of("enrollments").updated()).isEqualTo(1);
      assertThat(second.of("deletions").deleted()).isEqualTo(1);
      assertThat(store.enrollments().stream())
          .containsExactly(
              new Enrollment(
                  CLASS, StudentId.of("sis", "7001"), -17, null, 0, 0, FinalResult.PASS));
      assertThat(StudentDatabase.readOn(store, sis, kept, rejects).changedAnything()).isFalse();
    }
  }
}
