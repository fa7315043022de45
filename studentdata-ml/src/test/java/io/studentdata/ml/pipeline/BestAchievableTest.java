package io.studentdata.ml.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.synthetic.Drift;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.ml.evaluation.Evaluation;
import io.studentdata.ml.evaluation.Outcome;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.load.WarehouseLoad;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How close a model comes to what is true of made-up students, of which nothing is known for sure.
 */
final class BestAchievableTest {
  private static final int DAY = 112;
  private static final SyntheticSource SOURCE = SyntheticSource.ofStudents(1_500).seed(8);

  @TempDir Path folder;
  private int warehouses;

  private Evaluation trained(SyntheticSource source) {
    try (Warehouse warehouse = Warehouse.embedded(folder.resolve(++warehouses + ".duckdb"))) {
      WarehouseLoad.into(warehouse).from(source).run();
      DayReport day =
          TrainingPipeline.over(warehouse)
              .asOf(ObservationDay.of(DAY))
              .models(new LogisticRegression())
              .run()
              .of(ObservationDay.of(DAY));
      return day.model(day.best()).evaluation();
    }
  }

  /** The evaluation of a model that knows everything, on the last term. */
  private static Evaluation best(SyntheticSource source) {
    Map<Object, Boolean> results = new HashMap<>();
    try (Stream<SourceRow<Enrollment>> rows = source.enrollments()) {
      rows.map(row -> ((SourceRow.Valid<Enrollment>) row).item())
          .forEach(each -> results.put(List.of(each.offering(), each.student()), isBad(each)));
    }
    return Evaluation.of(
        source
            .trueRisk(DAY)
            .filter(risk -> risk.offering().value().endsWith("2024B"))
            .map(
                risk ->
                    new Outcome(
                        0,
                        risk.offering(),
                        "",
                        risk.probability(),
                        results.getOrDefault(List.of(risk.offering(), risk.student()), false)))
            .toList());
  }

  private static boolean isBad(Enrollment each) {
    FinalResult result = each.result();
    return result != null && result.isAtRisk();
  }

  @Test
  void aModelComesCloseToWhatIsTrueAndNotBeyondIt() {
    Evaluation model = trained(SOURCE);
    Evaluation best = best(SOURCE);

    assertThat(model.students()).isEqualTo(best.students());
    assertThat(model.rocAuc().estimate())
        .isBetween(best.rocAuc().estimate() - 0.1, best.rocAuc().estimate());
    assertThat(model.brier()).isGreaterThan(best.brier());
    assertThat(best.ece()).isLessThan(0.05);
  }

  @Test
  void driftMakesAModelOfEarlierTermsWorseThanItHadToBe() {
    SyntheticSource drifted = SOURCE.withDrift(new Drift(-0.8, 0, 0.7));
    double loss = loss(SOURCE);

    assertThat(loss(drifted)).isGreaterThan(loss + 0.03);
  }

  private double loss(SyntheticSource source) {
    return trained(source).brier() - best(source).brier();
  }
}
