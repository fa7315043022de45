package io.studentdata.ml.model;

import io.studentdata.ml.dataset.StudentDataset;
import java.util.List;
import java.util.Map;

/**
 * A kind of model with its settings, to be fitted any number of times. Implementations are
 * immutable and safe for use by several threads. The same rows, settings and seed give the same
 * model, bit for bit.
 */
public interface ModelSpec {
  /** What the kind of model is called in reports and directories, such as {@code BoostedTrees}. */
  String name();

  /** The settings by name, for the record. */
  Map<String, String> settings();

  /**
   * The settings to choose among within the training terms; the first is taken where there is
   * nothing to choose by.
   */
  default List<ModelSpec> candidates() {
    return List.of(this);
  }

  /**
   * Learns from students, all of them of one observation day and with known results. Everything
   * learned, scales and vocabularies included, comes from these rows.
   *
   * @param train students with both outcomes among them
   * @param seed decides whatever is left to chance
   */
  FittedModel fit(StudentDataset train, long seed);

  /**
   * The model that {@link FittedModel#files} described.
   *
   * @throws IllegalArgumentException if the files are not those of such a model
   */
  FittedModel restore(Map<String, byte[]> files);
}
