package io.studentdata.ml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.studentdata.ml.dataset.Split;
import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.FeatureVector;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.testkit.Department;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What every kind of model keeps to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ModelSpecContract {
  private Split split;

  abstract ModelSpec spec();

  @BeforeAll
  void read(@TempDir Path folder) {
    try (Warehouse warehouse = Department.copyTo(folder)) {
      split = Department.split(warehouse, 56);
    }
  }

  private FittedModel fit() {
    return spec().fit(split.train(), 42);
  }

  @Test
  void theSameStudentsAndSeedGiveTheSameModelBitForBit() {
    Map<String, byte[]> one = fit().files();
    Map<String, byte[]> other = fit().files();
    assertThat(one).hasSameSizeAs(other).isNotEmpty();
    one.forEach((name, bytes) -> assertThat(other.get(name)).isEqualTo(bytes));
  }

  @Test
  void aRestoredModelSaysTheSame() {
    FittedModel fitted = fit();
    FittedModel restored = spec().restore(fitted.files());
    assertThat(restored.logOdds(split.test())).containsExactly(fitted.logOdds(split.test()));
    assertThat(restored.contributions(split.test())).isEqualTo(fitted.contributions(split.test()));
    restored
        .files()
        .forEach((name, bytes) -> assertThat(fitted.files().get(name)).isEqualTo(bytes));
  }

  @Test
  void filesThatAreMissingOrDamagedAreRefused() {
    assertThatThrownBy(() -> spec().restore(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is missing");
  }

  @Test
  void studentsAtRiskHaveHigherOdds() {
    double[] logOdds = fit().logOdds(split.test());
    float[] labels = split.test().labels();
    double atRisk = 0;
    double safe = 0;
    double most = 0;
    for (int row = 0; row < labels.length; row++) {
      atRisk += labels[row] * logOdds[row];
      safe += (1 - labels[row]) * logOdds[row];
      most += labels[row];
    }
    assertThat(atRisk / most).isGreaterThan(safe / (labels.length - most) + 0.2);
  }

  @Test
  void contributionsExplainEveryDifferenceBetweenTwoStudents() {
    FittedModel fitted = fit();
    double[] logOdds = fitted.logOdds(split.test());
    List<Map<Feature, Double>> parts = fitted.contributions(split.test());
    double base = logOdds[0] - sum(parts.get(0));
    for (int row = 0; row < logOdds.length; row++) {
      assertThat(base + sum(parts.get(row))).isEqualTo(logOdds[row], within(1e-3));
    }
  }

  @Test
  void aStudentOfWhomNothingIsKnownHasFiniteOdds() {
    StudentDataset unknown =
        StudentDataset.of(
            FeatureVector.of(Map.of()).asTable(split.train().features(), ObservationDay.of(56)));
    assertThat(fit().logOdds(unknown)[0]).isFinite();
  }

  @Test
  void oneStudentAloneHasTheOddsSheHasAmongAll() {
    FittedModel fitted = fit();
    long key = split.test().observation(3).enrollmentKey();
    StudentDataset alone = split.test().where(student -> student.enrollmentKey() == key);
    assertThat(fitted.logOdds(alone)).containsExactly(fitted.logOdds(split.test())[3]);
    assertThat(fitted.logOdds(split.test().where(student -> false))).isEmpty();
  }

  private static double sum(Map<Feature, Double> parts) {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
