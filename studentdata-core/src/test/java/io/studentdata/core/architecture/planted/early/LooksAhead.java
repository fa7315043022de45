package io.studentdata.core.architecture.planted.early;

import io.studentdata.core.architecture.planted.late.LooksBack;

/** Imports a later package, which imports this one: ahead and in a circle. */
public record LooksAhead(LooksBack ahead) {}
