package io.studentdata.core.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import io.studentdata.core.testkit.StudentSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A university's own database, taken into a store again and again. */
abstract class JdbcImportContract {
  private static final OfferingId CLASS = OfferingId.of("sis", "1");
  private static final StudentId ADA = StudentId.of("sis", "7001");
  private static final StudentId BO = StudentId.of("sis", "7002");

  private StudentSystem system;
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void create() throws SQLException {
    system = new StudentSystem();
    store = emptyStore();
  }

  @AfterEach
  void drop() throws SQLException {
    store.close();
    system.drop();
  }

  @Test
  void allThatItHasIsThereOnceHoweverOftenItIsRead() {
    IngestReport first = Ingest.into(store).from(system.source()).run();
    var contents = StoreContents.of(store);

    assertThat(first.rejects()).isZero();
    assertThat(contents.values()).filteredOn(items -> !items.isEmpty()).hasSizeGreaterThan(15);
    assertThat(Ingest.into(store).from(system.source()).run().changedAnything()).isFalse();
    assertThat(StoreContents.of(store)).isEqualTo(contents);
  }

  @Test
  void anImportThatReadsOnTakesWhatChangedAndNoMore() throws SQLException {
    JdbcSource first = system.source();
    Ingest.into(store).from(first).run();
    system.run(
        "update mark set points = 66, touched = timestamp '2025-03-01 00:00:00' where exam_nr = 12");

    IngestReport next = Ingest.into(store).from(system.source().since(first.reached())).run();

    assertThat(next.of("attempts").read()).isEqualTo(1);
    assertThat(next.of("attempts").updated()).isEqualTo(1);
    assertThat(next.of("enrollments").updated()).isZero();
    assertThat(store.attempts().of(CLASS, ADA))
        .hasSize(2)
        .anyMatch(a -> Double.valueOf(66).equals(a.scorePercent()));
  }

  @Test
  void whatAQueryForDeletionsNamesIsNoLongerThere() throws SQLException {
    Ingest.into(store).from(system.source()).run();
    system.run("delete from booking where matric = 7002");
    system.run("delete from visit where matric = 7002");
    system.run("delete from meeting where matric = 7002");
    system.run("insert into cancelled_booking values (1, 7002)");

    IngestReport next = Ingest.into(store).from(system.source()).run();

    assertThat(next.of("deletions").deleted()).isEqualTo(1);
    assertThat(store.enrollments().find(CLASS, BO)).isEmpty();
    assertThat(store.students().find(BO)).isPresent();
  }

  @Test
  void badRowsAreSetAsideAsTheQueryGaveThem(@TempDir Path rejects) throws Exception {
    system.run("update mark set points = 181.5 where exam_nr = 11");

    IngestReport report =
        Ingest.into(store).rejects(RejectPolicy.quarantine(rejects)).from(system.source()).run();

    assertThat(report.of("attempts").rejected()).isEqualTo(1);
    try (var files = Files.list(rejects)) {
      assertThat(files)
          .singleElement()
          .satisfies(
              file ->
                  assertThat(Files.readString(file))
                      .contains("ASSESSMENT_ID", "181.50")
                      .contains("score_percent is '181.50' (expected a number from 0 to 100)"));
    }
  }

  @Test
  void columnsThatAreNotReadAreNoted() {
    JdbcSource source =
        JdbcSource.of("sis", system.dataSource())
            .with(JdbcRecord.COURSES, "select code as id, name as title, 1 as fee from module");

    Ingest.into(store).from(source).run();

    assertThat(source.notes()).singleElement().asString().contains("query for courses", "FEE");
  }
}
