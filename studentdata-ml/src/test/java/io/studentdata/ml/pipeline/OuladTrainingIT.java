package io.studentdata.ml.pipeline;

import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.testkit.Oulad;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three terms of real students: nobody is lost, and the models are as good as they were. */
final class OuladTrainingIT {
  private static final int[] DAYS = {0, 14, 28, 56, 84, 112};
  private static final int[] TRAIN = {12_233, 12_071, 11_797, 11_421, 11_126, 10_770};
  private static final int[] TEST = {6_791, 6_653, 6_508, 6_209, 6_021, 5_835};

  /** What a pandas and scikit-learn pipeline reached with the better of its two models. */
  private static final double[] ROC_AUC = {.691, .718, .790, .825, .870, .885};

  private static final double[] BRIER = {.223, .2145, .185, .168, .141, .138};

  @Test
  void modelsAreAsGoodAsTheReferenceOnTheSameStudents(@TempDir Path folder) {
    Path data = Oulad.assumeSubset();
    try (Warehouse warehouse = LoadedWarehouse.of(folder, OuladSource.of(data))) {
      TrainingReport report =
          TrainingPipeline.over(warehouse)
              .asOf(IntStream.of(DAYS).mapToObj(ObservationDay::of).toList())
              .testTerm("2014B")
              .run();
      SoftAssertions all = new SoftAssertions();
      for (int i = 0; i < DAYS.length; i++) {
        DayReport day = report.days().get(i);
        all.assertThat(day.trainRows()).as("train rows, %s", day.day()).isEqualTo(TRAIN[i]);
        all.assertThat(day.testRows()).as("test rows, %s", day.day()).isEqualTo(TEST[i]);
        ModelReport best = day.model(day.best());
        all.assertThat(best.evaluation().rocAuc().estimate())
            .as("ROC-AUC of %s, %s", best.model(), day.day())
            .isGreaterThanOrEqualTo(ROC_AUC[i]);
        all.assertThat(best.evaluation().brier())
            .as("Brier score of %s, %s", best.model(), day.day())
            .isLessThanOrEqualTo(BRIER[i]);
      }
      all.assertAll();
    }
  }
}
