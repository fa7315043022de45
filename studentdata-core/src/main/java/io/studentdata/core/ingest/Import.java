package io.studentdata.core.ingest;

import io.studentdata.core.mapping.RowTarget;
import io.studentdata.core.progress.Progress;

/**
 * What the parts of one import share.
 *
 * @param target where rows go
 * @param rejects where bad rows go
 * @param progress whom to tell
 * @param tally what is added up
 */
record Import(RowTarget target, Quarantine rejects, Progress progress, Tally tally) {}
