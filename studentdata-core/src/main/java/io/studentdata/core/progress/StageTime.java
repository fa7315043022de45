package io.studentdata.core.progress;

/**
 * How long one stage of a call took.
 *
 * @param stage what was done
 * @param seconds wall-clock seconds
 * @param rows how many rows it handled; 0 where rows are not its measure
 */
public record StageTime(String stage, double seconds, long rows) {}
