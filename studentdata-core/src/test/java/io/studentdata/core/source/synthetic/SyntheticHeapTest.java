package io.studentdata.core.source.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * How little memory a large department takes, in a process of its own. Another size is named by
 * {@code -Dstudentdata.synthetic.students}.
 */
final class SyntheticHeapTest {
  private static final int STUDENTS = Integer.getInteger("studentdata.synthetic.students", 100_000);
  private static final int MEGABYTES = 24;

  @Test
  void anyNumberOfStudentsFitsInto24MegabytesOfHeap() throws Exception {
    Process process = GeneratingProcess.start(MEGABYTES, STUDENTS);
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said)
          .containsPattern("memberships [1-9]\\d* rows")
          .containsPattern("\\nevents [1-9]");
    } finally {
      process.destroyForcibly();
    }
  }
}
