package io.studentdata.warehouse.mart;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * How an assessment was marked. Scores are in percent, 0 to 100; quartiles are scores that occur.
 *
 * @param offering the offering
 * @param assessment the assessment
 * @param type how it is marked
 * @param dueDay course day it is due; absent where it has no date
 * @param weightPercent its share of the course result, 0 to 100
 * @param marked marked attempts, 1 or more
 * @param meanScore their mean
 * @param standardDeviation of a sample; absent for a single score
 * @param lowest the lowest
 * @param firstQuartile a quarter scored this or less
 * @param median half scored this or less
 * @param thirdQuartile three quarters scored this or less
 * @param highest the highest
 * @param belowPercent attempts below the pass mark, in percent, 0 to 100
 */
public record ScoreSpread(
    OfferingId offering,
    AssessmentId assessment,
    AssessmentType type,
    @Nullable Integer dueDay,
    double weightPercent,
    int marked,
    double meanScore,
    @Nullable Double standardDeviation,
    double lowest,
    double firstQuartile,
    double median,
    double thirdQuartile,
    double highest,
    double belowPercent) {}
