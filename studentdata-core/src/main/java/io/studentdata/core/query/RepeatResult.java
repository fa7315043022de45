package io.studentdata.core.query;

/**
 * How enrollments ended, by how often the student took the course before.
 *
 * @param previousAttempts earlier attempts, 0 to 3; 3 stands for 3 or more
 * @param outcomes how they ended
 */
public record RepeatResult(int previousAttempts, Outcomes outcomes) {}
