/** The vocabulary: immutable, validated records of what a university knows about its students. */
@NullMarked
package io.studentdata.core.model;

import org.jspecify.annotations.NullMarked;
