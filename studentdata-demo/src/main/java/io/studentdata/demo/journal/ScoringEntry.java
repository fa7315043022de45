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
public record ScoringEntry(List<ModelInService> models, long scored, List<StageTime> stages) {}
