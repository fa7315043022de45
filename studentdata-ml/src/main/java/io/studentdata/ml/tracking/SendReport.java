package io.studentdata.ml.tracking;

/**
 * What became of locally recorded runs that were to be sent to a server.
 *
 * @param sent runs that are there now and were not before
 * @param alreadyThere runs an earlier sending had brought there
 * @param stillRunning runs left for later because they are not over
 */
public record SendReport(int sent, int alreadyThere, int stillRunning) {}
