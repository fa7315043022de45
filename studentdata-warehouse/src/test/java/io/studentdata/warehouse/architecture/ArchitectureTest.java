package io.studentdata.warehouse.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.architecture.ArchitectureRules;
import io.studentdata.core.architecture.SourceRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> theModuleIsInOrder() {
    return ArchitectureRules.of(
            "io.studentdata.warehouse",
            "schema",
            "db",
            "merge",
            "staging",
            "dimension",
            "fact",
            "check",
            "load",
            "mart",
            "bi",
            "export",
            "synapse",
            "privacy")
        .library();
  }

  @Test
  void noSourceIsLongerThanAReaderTakesIn() {
    assertThat(SourceRules.tooLong(Path.of(""))).isEmpty();
  }
}
