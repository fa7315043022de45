package io.studentdata.ml.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.BoostedTrees;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.ml.pipeline.TrainingPipeline;
import io.studentdata.ml.pipeline.TrainingReport;
import io.studentdata.ml.serving.RiskScore;
import io.studentdata.ml.serving.RiskScorer;
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
import java.util.stream.Stream;
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
  void theFirstTenLinesTakeRecordsToStudentsAtRisk() {
    SyntheticSource source = SyntheticSource.ofStudents(600).seed(7);
    OfferingId offering = lastOffering(source);
    List<RiskScore> scores = studentsAtRisk(source, offering);
    assertThat(scores)
        .isNotEmpty()
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()))
        .allSatisfy(score -> assertThat(score.reasons()).isNotEmpty());
    assertThat(LocalTracker.in(work.resolve("runs")).runs()).isNotEmpty();
  }

  private List<RiskScore> studentsAtRisk(StudentSource source, OfferingId offering) {
    try (StudentStore store = StudentStore.embedded(work.resolve("students"));
        Warehouse warehouse = Warehouse.embedded(work.resolve("warehouse.duckdb"))) {
      Ingest.into(store).from(source).run(); // all of it or nothing
      WarehouseLoad.into(warehouse).from(store).run(); // what is new since the last load
      ObservationDay day = ObservationDay.of(56); // what was known by day 56 of the course
      TrainingReport report =
          TrainingPipeline.over(warehouse)
              .asOf(day)
              .models(new LogisticRegression(), new BoostedTrees())
              .trackedBy(LocalTracker.in(work.resolve("runs"))) // or MlflowTracker.at(uri)
              .run();
      return RiskScorer.of(report.best()).score(warehouse, offering, day); // with reasons, in words
    }
  }

  private static OfferingId lastOffering(StudentSource source) {
    try (Stream<SourceRow<CourseOffering>> offerings = source.offerings()) {
      return offerings
          .map(row -> ((SourceRow.Valid<CourseOffering>) row).item().id())
          .reduce((first, second) -> second)
          .orElseThrow();
    }
  }

  @Test
  void badRowsAreSetAside() throws IOException {
    Path zipOrDirectory = ouladWithABadCourse();
    Path dir = work.resolve("rejects");
    try (StudentStore store = StudentStore.inMemory()) {
      Ingest.into(store)
          .rejects(RejectPolicy.quarantine(dir))
          .from(OuladSource.of(zipOrDirectory))
          .run();
    }
    assertThat(dir).isDirectoryContaining("glob:**.csv");
  }

  private Path ouladWithABadCourse() throws IOException {
    Path directory = Files.createDirectory(work.resolve("oulad"));
    String offering = "code_module,code_presentation";
    for (String file :
        List.of(
            "courses:" + offering + ",module_presentation_length\nAAA,2013J,long",
            "assessments:" + offering + ",id_assessment,assessment_type,date,weight",
            "vle:id_site," + offering + ",activity_type,week_from,week_to",
            "studentInfo:"
                + offering
                + ",id_student,gender,region,highest_education,imd_band,age_band"
                + ",num_of_prev_attempts,studied_credits,disability,final_result",
            "studentRegistration:" + offering + ",id_student,date_registration,date_unregistration",
            "studentAssessment:id_assessment,id_student,date_submitted,is_banked,score",
            "studentVle:" + offering + ",id_student,id_site,date,sum_click")) {
      int colon = file.indexOf(':');
      Files.writeString(
          directory.resolve(file.substring(0, colon) + ".csv"), file.substring(colon + 1) + "\n");
    }
    return directory;
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
