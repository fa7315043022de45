package io.studentdata.demo.journal;

import io.studentdata.core.progress.StageTime;
import java.util.List;

/**
 * What a training found.
 *
 * @param testTerm the term the models were tested on
 * @param seed the seed
 * @param tracking where the runs were recorded
 * @param days the days, ascending
 * @param inService the model chosen for each day, saved
 * @param stages how long it took
 */
public record TrainingEntry(
    String testTerm,
    long seed,
    String tracking,
    List<Day> days,
    List<ModelInService> inService,
    List<StageTime> stages) {
  /**
   * One day of observation.
   *
   * @param day the course day
   * @param population students enrolled on that day, all terms
   * @param trainRows those of the training terms
   * @param testRows those of the test term
   * @param testRate share of the test term that failed or withdrew
   * @param best the model chosen within the training terms
   * @param models what every model reached
   */
  public record Day(
      int day,
      int population,
      int trainRows,
      int testRows,
      double testRate,
      String best,
      List<Model> models) {
    /** The figures of the model chosen. */
    public Model bestModel() {
      return models.stream().filter(m -> m.model().equals(best)).findFirst().orElseThrow();
    }
  }

  /**
   * What one model reached on one day.
   *
   * @param model its name
   * @param rocAuc area under the ROC curve, 0 to 1
   * @param rocAucLow lower end of its 95 % interval
   * @param rocAucHigh upper end of its 95 % interval
   * @param prAuc area under the precision-recall curve, 0 to 1
   * @param brier mean squared error of the probability, 0 to 1
   * @param ece expected calibration error, 0 to 1
   * @param precisionAt10 share at risk among the tenth with the highest probability
   * @param recallAt10 share of those at risk who are in that tenth
   * @param liftAt10 that precision over the rate of all
   * @param fitSeconds seconds to fit
   * @param roc points of the ROC curve
   * @param calibration the calibration by bins of probability
   */
  public record Model(
      String model,
      double rocAuc,
      double rocAucLow,
      double rocAucHigh,
      double prAuc,
      double brier,
      double ece,
      double precisionAt10,
      double recallAt10,
      double liftAt10,
      double fitSeconds,
      List<RocPoint> roc,
      List<Bin> calibration) {}

  /**
   * A point of a ROC curve.
   *
   * @param falsePositiveRate share of the others that are warned about
   * @param truePositiveRate share of those at risk that are warned about
   */
  public record RocPoint(double falsePositiveRate, double truePositiveRate) {}

  /**
   * Students of similar probability.
   *
   * @param predicted their mean probability
   * @param observed the share of them at risk
   * @param count how many they are
   */
  public record Bin(double predicted, double observed, long count) {}
}
