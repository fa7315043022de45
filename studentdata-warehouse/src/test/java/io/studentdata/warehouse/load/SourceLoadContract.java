package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.ingest.EntityCount;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestException;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Campus;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading a source without a store between: as if there had been one. */
abstract class SourceLoadContract {
  private static final StudentSource SOURCE = SyntheticSource.ofStudents(30);

  @TempDir Path folder;

  private Warehouse direct;

  /**
   * A warehouse without rows, to be closed by the caller.
   *
   * @param folder for a file that is its own
   */
  abstract Warehouse emptyWarehouse(Path folder);

  @BeforeEach
  final void open() {
    direct = emptyWarehouse(folder);
  }

  @AfterEach
  final void close() {
    direct.close();
  }

  @Test
  void theStarIsTheOneThatAStoreBetweenGives() throws Exception {
    LoadReport load = WarehouseLoad.into(direct).from(SOURCE).run();
    assertThat(load.rejects()).isZero();
    assertThat(load.toString()).contains("rows of a source, 0 of them refused");
    try (Warehouse through = through(SOURCE)) {
      assertThat(StarContent.of(direct)).isEqualTo(StarContent.of(through));
    }
  }

  @Test
  void allKindsOfRowsAndEventsGoTheSameWay() throws Exception {
    StudentSource campus = Campus.of(15);
    LoadReport load = WarehouseLoad.into(direct).from(campus).run();
    try (Warehouse through = through(campus);
        StudentStore store = StudentStore.inMemory()) {
      assertThat(StarContent.of(direct)).isEqualTo(StarContent.of(through));
      assertThat(load.read()).isEqualTo(Ingest.into(store).from(campus).run().entities());
    }
  }

  @Test
  void theSameSourceAgainChangesNothingAndMembersKeepTheirKeys() {
    WarehouseLoad.into(direct).from(SOURCE).run();
    StarContent first = StarContent.of(direct);
    List<String> keys = keys();
    for (WarehouseLoad again :
        List.of(
            WarehouseLoad.into(direct).from(SOURCE),
            WarehouseLoad.into(direct).from(SOURCE).full())) {
      LoadReport load = again.run();
      assertThat(load.tables().stream().filter(t -> t.table().startsWith("dim_")))
          .allMatch(t -> t.inserted() + t.updated() + t.deleted() == 0);
      assertThat(StarContent.of(direct)).isEqualTo(first);
      assertThat(keys()).isEqualTo(keys);
    }
  }

  @Test
  void whatASourceNoLongerHasStaysUnlessTheLoadIsFull() throws Exception {
    WarehouseLoad.into(direct).from(SyntheticSource.ofStudents(45)).run();
    StarContent all = StarContent.of(direct);
    WarehouseLoad.into(direct).from(SOURCE).run();
    assertThat(StarContent.of(direct)).isEqualTo(all);
    WarehouseLoad.into(direct).from(SOURCE).full().run();
    try (Warehouse through = through(SOURCE)) {
      assertThat(StarContent.of(direct)).isEqualTo(StarContent.of(through)).isNotEqualTo(all);
    }
  }

  @Test
  void badRowsAreRefusedAndCountedAsByAnIngest() throws Exception {
    StudentSource spoilt = new SpoiltSource(SOURCE);
    LoadReport load =
        WarehouseLoad.into(direct)
            .from(spoilt)
            .rejects(RejectPolicy.quarantine(folder.resolve("direct")))
            .run();
    IngestReport ingest;
    try (StudentStore store = StudentStore.inMemory()) {
      RejectPolicy policy = RejectPolicy.quarantine(folder.resolve("ingest"));
      ingest = Ingest.into(store).rejects(policy).from(spoilt).run();
      assertThat(load.rejects()).isEqualTo(ingest.rejects()).isEqualTo(16);
      assertThat(load.read()).isEqualTo(ingest.entities());
      assertThat(load.read()).extracting(EntityCount::merged).contains(1L);
      assertThat(files(folder.resolve("direct"))).isEqualTo(files(folder.resolve("ingest")));
      try (Warehouse through =
          LoadedWarehouse.empty(Files.createDirectory(folder.resolve("through")))) {
        WarehouseLoad.into(through).from(store).run();
        assertThat(StarContent.of(direct)).isEqualTo(StarContent.of(through));
      }
    }
  }

  @Test
  void theFirstBadRowStopsALoadAndNothingOfItIsThere() {
    WarehouseLoad load = WarehouseLoad.into(direct).from(new SpoiltSource(SOURCE));
    assertThatThrownBy(load::run)
        .isInstanceOf(IngestException.class)
        .hasMessage(
            "Cannot read spoilt.csv line 7: a is '?' (expected a number). Correct the file or"
                + " ingest with RejectPolicy.quarantine(dir)");
    assertThat(StarContent.of(direct).tables().values()).allMatch(rows -> rows.size() <= 2);
    assertThat(WarehouseLoad.into(direct).from(SOURCE).run().runId()).isEqualTo(1);
  }

  private Warehouse through(StudentSource source) throws IOException {
    return LoadedWarehouse.of(Files.createDirectory(folder.resolve("through")), source);
  }

  private List<String> keys() {
    return direct
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select concat('e', enrollment_key, ' ', source_row_id) from fct_enrollment"
                            + " union all select concat('s', student_key, ' ', student_durable_key,"
                            + " ' ', source_row_id) from dim_student"
                            + " union all select concat('r', resource_key, ' ', source_row_id)"
                            + " from dim_resource order by 1")
                    .mapTo(String.class)
                    .list());
  }

  private static Map<String, String> files(Path in) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.list(in)) {
      for (Path file : all.toList()) {
        texts.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return texts;
  }
}
