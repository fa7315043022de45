package io.studentdata.demo.journal;

import io.studentdata.core.progress.StageTime;
import java.util.List;

/**
 * What a scoring found.
 *
 * @param models the models used, by day
 * @param scored how many scores were written
 * @param stages how long it took
 */
public record ScoringEntry(List<DayModel> models, long scored, List<StageTime> stages) {
  /**
   * The model that scores one day.
   *
   * @param day the course day
   * @param model its name
   * @param version its version
   * @param folder where it is, relative to the work directory
   */
  public record DayModel(int day, String model, String version, String folder) {}
}
