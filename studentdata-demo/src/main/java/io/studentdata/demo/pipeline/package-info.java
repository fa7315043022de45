/** The steps: load, train, score and report, each over a work directory. */
@NullMarked
package io.studentdata.demo.pipeline;

import org.jspecify.annotations.NullMarked;
