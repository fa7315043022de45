package io.studentdata.ml.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Oulad;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.BoostedTrees;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.ml.pipeline.TrainingPipeline;
import io.studentdata.ml.pipeline.TrainingReport;
import io.studentdata.ml.tracking.LocalTracker;
import io.studentdata.ml.tracking.MlflowCredentials;
import io.studentdata.ml.tracking.MlflowTracker;
import io.studentdata.ml.tracking.RunTracker;
import io.studentdata.ml.tracking.SendReport;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever Java the README shows stands in this file, and does what the README says. */
final class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/io/studentdata/ml/readme/ReadmeTest.java");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");

  @TempDir Path work;

  @Test
  void everyJavaBlockStandsHere() throws IOException {
    List<String> blocks =
        JAVA.matcher(Files.readString(README)).results().map(block -> block.group(1)).toList();
    String here = withoutSpace(Files.readString(SOURCE));
    assertThat(blocks)
        .isNotEmpty()
        .allSatisfy(block -> assertThat(here).contains(withoutSpace(block)));
  }

  @Test
  void theFirstTenLinesTakeRecordsToATrainedModel() {
    TrainingReport report = train(SyntheticSource.ofStudents(600).seed(7));
    assertThat(report.days()).hasSize(1);
    assertThat(LocalTracker.in(work.resolve("runs")).runs()).isNotEmpty();
  }

  private TrainingReport train(StudentSource source) {
    try (StudentStore store = StudentStore.embedded(work.resolve("students"));
        Warehouse warehouse = Warehouse.embedded(work.resolve("warehouse.duckdb"))) {
      Ingest.into(store).from(source).run(); // all of it or nothing
      WarehouseLoad.into(warehouse).from(store).run(); // what is new since the last load
      return TrainingPipeline.over(warehouse)
          .asOf(ObservationDay.of(56)) // what was known on day 56 of the course
          .models(new LogisticRegression(), new BoostedTrees())
          .trackedBy(LocalTracker.in(work.resolve("runs"))) // or MlflowTracker.at(uri)
          .run();
    }
  }

  @Test
  void badRowsAreSetAside() {
    Path zipOrDirectory = Oulad.assumeSmall();
    Path dir = work.resolve("rejects");
    try (StudentStore store = StudentStore.inMemory()) {
      Ingest.into(store)
          .rejects(RejectPolicy.quarantine(dir))
          .from(OuladSource.of(zipOrDirectory))
          .run();
    }
  }

  @Test
  void runsAreRecordedHereOrThere() {
    Path runs = work.resolve("runs");
    URI uri = URI.create("http://localhost:5000");
    MlflowCredentials credentials = MlflowCredentials.token("secret");

    RunTracker offline = LocalTracker.in(runs); // needs no server
    RunTracker server = MlflowTracker.at(uri, credentials); // metrics by step, tags, files
    SendReport sent = LocalTracker.in(runs).sendTo(MlflowTracker.at(uri)); // each run once

    assertThat(offline).hasToString("LocalTracker[" + runs + "]");
    assertThat(server).hasToString("MlflowTracker[http://localhost:5000]");
    assertThat(sent).isEqualTo(new SendReport(0, 0, 0));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
