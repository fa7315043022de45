package io.studentdata.ml.dataset;

import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.feature.FeatureSet;
import io.studentdata.ml.feature.FeatureTable;
import io.studentdata.ml.feature.Observation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Some rows of a feature table, which they share. Immutable; any number of threads may read. */
public final class StudentDataset {
  private final FeatureTable table;
  private final int[] rows;

  private StudentDataset(FeatureTable table, int[] rows) {
    this.table = table;
    this.rows = rows;
  }

  /** All rows of a table. */
  public static StudentDataset of(FeatureTable table) {
    return new StudentDataset(table, IntStream.range(0, table.size()).toArray());
  }

  /** The rows about students that {@code wanted} holds for, in the same order. */
  public StudentDataset where(Predicate<Observation> wanted) {
    List<Observation> all = table.observations();
    return new StudentDataset(
        table, IntStream.of(rows).filter(row -> wanted.test(all.get(row))).toArray());
  }

  /** How many rows there are. */
  public int size() {
    return rows.length;
  }

  /** The features there are values of. */
  public FeatureSet features() {
    return table.features();
  }

  /**
   * Whom a row is about.
   *
   * @param row 0 to {@code size() - 1}
   */
  public Observation observation(int row) {
    return table.observations().get(rows[row]);
  }

  /** Whom the rows are about, in their order. */
  public List<Observation> observations() {
    List<Observation> all = table.observations();
    return IntStream.of(rows).mapToObj(all::get).toList();
  }

  /** A feature's numbers, one per row in a new array; NaN where missing. */
  public float[] numbers(Feature feature) {
    return table.numbers(feature, rows);
  }

  /** A nominal feature's names, one per row in a new array; empty where missing. */
  public String[] names(Feature feature) {
    return table.names(feature, rows);
  }

  /**
   * What models learn: 1 where the final result is Fail or Withdrawn, 0 where it is not.
   *
   * @return one per row, in a new array
   * @throws IllegalStateException if a result is not known yet
   */
  public float[] labels() {
    float[] labels = new float[rows.length];
    for (int i = 0; i < labels.length; i++) {
      Observation student = observation(i);
      Boolean atRisk = student.atRisk();
      if (atRisk == null) {
        throw new IllegalStateException(
            "Cannot learn from enrollment %d: its final result is not known (expected known results only). Leave it out with where(...)"
                .formatted(student.enrollmentKey()));
      }
      labels[i] = atRisk ? 1 : 0;
    }
    return labels;
  }

  /** Whether there are rows at risk and rows not at risk, as learning and measuring need. */
  public boolean hasBothOutcomes() {
    return IntStream.of(rows)
            .mapToObj(row -> table.observations().get(row).atRisk())
            .distinct()
            .filter(atRisk -> atRisk != null)
            .count()
        == 2;
  }
}
