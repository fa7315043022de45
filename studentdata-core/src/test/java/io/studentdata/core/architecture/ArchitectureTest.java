package io.studentdata.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> theModuleIsInOrder() {
    return ArchitectureRules.of(
            "io.studentdata.core",
            "error",
            "progress",
            "model",
            "pseudonym",
            "db",
            "schema",
            "source",
            "mapping",
            "store",
            "ingest",
            "query",
            "privacy")
        .library();
  }

  @Test
  void noSourceIsLongerThanAReaderTakesIn() {
    assertThat(SourceRules.tooLong(Path.of(""))).isEmpty();
  }
}
