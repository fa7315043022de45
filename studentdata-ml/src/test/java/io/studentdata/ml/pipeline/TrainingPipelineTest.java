package io.studentdata.ml.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.feature.FeatureGroup;
import io.studentdata.ml.feature.FeatureSet;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.BoostedTrees;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.ml.model.RuleBaseline;
import io.studentdata.ml.testkit.Department;
import io.studentdata.ml.tracking.LocalTracker;
import io.studentdata.warehouse.db.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingPipelineTest {
  private static Warehouse warehouse;
  private static TrainingReport report;

  @BeforeAll
  static void train(@TempDir Path folder) {
    warehouse = Department.copyTo(folder);
    report = pipeline().run();
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  private static TrainingPipeline pipeline() {
    return TrainingPipeline.over(warehouse)
        .asOf(ObservationDay.of(84), ObservationDay.of(0))
        .models(
            new RuleBaseline(), LogisticRegression.ofCost(0.01), new BoostedTrees().withRounds(30));
  }

  private static Stream<ModelReport> models(TrainingReport of) {
    return of.days().stream().flatMap(day -> day.models().stream());
  }

  @Test
  void daysAreInOrderAndCountTheirStudents() {
    assertThat(report.testTerm()).isEqualTo("2024B");
    assertThat(report.days())
        .extracting(DayReport::day)
        .containsExactly(ObservationDay.of(0), ObservationDay.of(84));
    assertThat(report.days())
        .allSatisfy(
            day -> {
              assertThat(day.population()).isEqualTo(day.trainRows() + day.testRows());
              assertThat(day.models())
                  .allMatch(model -> model.predictions().size() == day.testRows());
              assertThat(day.model(day.best()).evaluation().atRiskShare())
                  .isEqualTo(day.testRate());
            });
    assertThat(report.best())
        .isSameAs(report.days().get(1).model(report.days().get(1).best()).trained());
  }

  @Test
  void laterDaysAreEasierAndModelsBeatTheRule() {
    double early =
        report
            .of(ObservationDay.of(0))
            .model("LogisticRegression")
            .evaluation()
            .rocAuc()
            .estimate();
    DayReport late = report.of(ObservationDay.of(84));
    double regression = late.model("LogisticRegression").evaluation().rocAuc().estimate();
    assertThat(regression).isGreaterThan(early).isGreaterThan(0.75);
    assertThat(late.best()).isNotEqualTo("RuleBaseline");
  }

  @Test
  void theSameSeedGivesTheSameModelsWhateverTheParallelism() {
    TrainingReport again = pipeline().parallelism(1).run();
    assertThat(models(again).map(model -> model.trained().version()))
        .containsExactlyElementsOf(models(report).map(model -> model.trained().version()).toList());
    assertThat(models(again).map(ModelReport::evaluation))
        .containsExactlyElementsOf(models(report).map(ModelReport::evaluation).toList());
    assertThat(models(again).map(ModelReport::predictions))
        .containsExactlyElementsOf(models(report).map(ModelReport::predictions).toList());
  }

  @Test
  void noThreadOutlivesTheCall() {
    pipeline().models(new RuleBaseline()).run();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("studentdata-training"));
  }

  @Test
  void aRunIsRecordedWithItsSettingsAndAMetricPerDay(@TempDir Path runs) throws IOException {
    TrainingReport tracked =
        pipeline().models(new RuleBaseline()).trackedBy(LocalTracker.in(runs)).run();
    String id = tracked.best().card().runId();
    assertThat(id).isNotEmpty();
    String recorded = read(runs);
    assertThat(recorded)
        .contains("RuleBaseline.rocAuc", "testTerm", "2024B", id, tracked.best().version());
  }

  @Test
  void anUnknownTermFailsTheRunInOneClearLine(@TempDir Path runs) throws IOException {
    assertThatThrownBy(() -> pipeline().testTerm("1999B").trackedBy(LocalTracker.in(runs)).run())
        .isInstanceOf(StudentDataException.class)
        .hasMessageContaining("'1999B'")
        .hasMessageContaining("Choose one of [2023J, 2024B]");
    assertThat(read(runs)).contains("1999B");
  }

  @Test
  void sensitiveFeaturesCanBeLeftOut() {
    TrainingReport without =
        pipeline()
            .models(LogisticRegression.ofCost(0.01))
            .features(FeatureSet.standard().without(FeatureGroup.DEMOGRAPHICS))
            .run();
    assertThat(without.best().card().features()).doesNotContain("gender_male", "region");
    assertThat(without.best().features().columns()).isEqualTo(without.best().card().features());
  }

  @Test
  void settingsThatCannotWorkAreRefusedAtOnce() {
    assertThatThrownBy(() -> pipeline().asOf(List.of())).hasMessageContaining("no observation day");
    assertThatThrownBy(() -> pipeline().models(new RuleBaseline(), new RuleBaseline()))
        .hasMessageContaining("each name once");
    assertThatThrownBy(() -> pipeline().parallelism(0)).hasMessageContaining("at least 1");
  }

  private static String read(Path runs) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(runs)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}
