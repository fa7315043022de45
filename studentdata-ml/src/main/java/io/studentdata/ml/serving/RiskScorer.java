package io.studentdata.ml.serving;

import io.studentdata.core.model.OfferingId;
import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.explain.Explanation;
import io.studentdata.ml.explain.Reason;
import io.studentdata.ml.feature.FeatureTable;
import io.studentdata.ml.feature.FeatureVector;
import io.studentdata.ml.feature.Observation;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.TrainedModel;
import io.studentdata.warehouse.db.Warehouse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives students their probabilities. Immutable; safe for use by several threads. */
public final class RiskScorer {
  private static final int REASONS = 3;

  private final TrainedModel model;

  private RiskScorer(TrainedModel model) {
    this.model = model;
  }

  /** A scorer with a model, for the observation day the model was trained for. */
  public static RiskScorer of(TrainedModel model) {
    return new RiskScorer(model);
  }

  /** The model it scores with. */
  public TrainedModel model() {
    return model;
  }

  /**
   * Scores everybody enrolled in an offering on a day, whether the result is known or not.
   *
   * @param warehouse stays the caller's
   * @return the highest probability first
   * @throws IllegalArgumentException if the model was trained for another day
   * @throws io.studentdata.core.error.StudentDataException if there is no such offering, or the
   *     warehouse cannot be read
   */
  public List<RiskScore> score(Warehouse warehouse, OfferingId offering, ObservationDay day) {
    requireDay(day);
    return score(FeatureTable.read(warehouse, model.features(), day, offering));
  }

  /**
   * Scores everybody enrolled in any offering on a day, in one pass.
   *
   * @param warehouse stays the caller's
   * @return the highest probability first
   * @throws IllegalArgumentException if the model was trained for another day
   * @throws io.studentdata.core.error.StudentDataException if the warehouse cannot be read
   */
  public List<RiskScore> score(Warehouse warehouse, ObservationDay day) {
    requireDay(day);
    return score(FeatureTable.read(warehouse, model.features(), List.of(day)));
  }

  /** Scores one student given by features; those the vector leaves out are missing. */
  public RiskScore score(FeatureVector student) {
    return score(student.asTable(model.features(), model.day())).get(0);
  }

  private List<RiskScore> score(FeatureTable table) {
    StudentDataset students = StudentDataset.of(table);
    double[] probabilities = model.score(students);
    List<List<Reason>> reasons = Explanation.of(model, students, REASONS);
    return IntStream.range(0, students.size())
        .mapToObj(
            row -> {
              Observation student = students.observation(row);
              return new RiskScore(
                  student.enrollmentKey(),
                  student.studentPseudonym(),
                  student.offering(),
                  student.day(),
                  probabilities[row],
                  reasons.get(row));
            })
        .sorted(Comparator.comparingDouble(RiskScore::probability).reversed())
        .toList();
  }

  /**
   * Keeps scores in {@code fct_risk_score}, under this model's version in {@code
   * dim_model_version}. They replace what the version said before of the same enrollments on the
   * same day. Scores of students not from the warehouse are left out.
   *
   * @param warehouse stays the caller's
   * @return how many were kept
   * @throws io.studentdata.core.error.StudentDataException if they cannot be written; nothing is
   *     then changed
   */
  public int write(Warehouse warehouse, List<RiskScore> scores) {
    return new ScoreWriter(warehouse, model.card()).write(scores);
  }

  private void requireDay(ObservationDay day) {
    if (!day.equals(model.day())) {
      throw new IllegalArgumentException(
          "Cannot score as of %s: %s was trained for %s. Take the model of that day"
              .formatted(day, model.name(), model.day()));
    }
  }
}
