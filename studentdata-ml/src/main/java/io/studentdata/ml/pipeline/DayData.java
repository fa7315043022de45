package io.studentdata.ml.pipeline;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.dataset.Split;
import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.evaluation.Evaluation;
import io.studentdata.ml.evaluation.Outcome;
import io.studentdata.ml.feature.Observation;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.ModelCard;
import io.studentdata.ml.model.ModelSpec;
import io.studentdata.ml.model.ModelTrainer;
import io.studentdata.ml.model.Trained;
import io.studentdata.ml.model.TrainedModel;
import io.studentdata.ml.model.Versions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The students of one observation day, divided by term, and what models make of them. */
record DayData(ObservationDay day, int population, Split split) {

  static DayData of(StudentDataset everyone, ObservationDay day, Optional<String> testTerm) {
    StudentDataset students = everyone.where(student -> student.day().equals(day));
    Split split = Split.byTerm(students, testTerm);
    if (!split.test().hasBothOutcomes()) {
      throw new StudentDataException(
          "Cannot test on term '%s' as of %s: its %d students all have the same outcome (expected some at risk and some not). Choose another term or day"
              .formatted(split.testTerm(), day, split.test().size()));
    }
    return new DayData(day, students.size(), split);
  }

  ModelReport train(ModelSpec spec, long seed, String runId) {
    long start = System.nanoTime();
    Trained trained = ModelTrainer.fit(spec, split.train(), seed);
    double seconds = (System.nanoTime() - start) / 1e9;
    TrainedModel model =
        new TrainedModel(card(trained, seed, runId), trained.fitted(), trained.calibrator());
    List<Outcome> outcomes = outcomes(model.score(split.test()));
    return new ModelReport(
        spec.name(), Evaluation.of(outcomes), trained.heldOut(), seconds, model, outcomes);
  }

  private ModelCard card(Trained trained, long seed, String runId) {
    StudentDataset train = split.train();
    return new ModelCard(
        trained.spec().name(),
        Versions.of(day.value(), trained.fitted(), trained.calibrator()),
        day.value(),
        train.features().columns(),
        trained.spec().settings(),
        seed,
        train.observations().stream().map(Observation::term).distinct().sorted().toList(),
        train.size(),
        runId,
        Instant.now().truncatedTo(ChronoUnit.MILLIS));
  }

  private List<Outcome> outcomes(double[] probabilities) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int row = 0; row < probabilities.length; row++) {
      Observation student = split.test().observation(row);
      outcomes.add(
          new Outcome(
              student.enrollmentKey(),
              student.offering(),
              student.studentPseudonym(),
              probabilities[row],
              Boolean.TRUE.equals(student.atRisk())));
    }
    return outcomes;
  }

  /**
   * The best is the first model that no later one clearly beats on what was held out of the
   * training terms; the test term has no say.
   */
  DayReport report(List<ModelReport> models) {
    ModelReport best = models.get(0);
    for (ModelReport model : models) {
      best = model.heldOut().clearlyBeats(best.heldOut()) ? model : best;
    }
    return new DayReport(
        day,
        population,
        split.train().size(),
        split.test().size(),
        best.evaluation().atRiskShare(),
        best.model(),
        models);
  }
}
