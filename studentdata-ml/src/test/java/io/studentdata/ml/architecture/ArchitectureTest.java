package io.studentdata.ml.architecture;

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
            "io.studentdata.ml",
            "feature",
            "dataset",
            "model",
            "evaluation",
            "explain",
            "packaging",
            "tracking",
            "registry",
            "serving",
            "pipeline")
        .library();
  }

  @Test
  void noSourceIsLongerThanAReaderTakesIn() {
    assertThat(SourceRules.tooLong(Path.of(""))).isEmpty();
  }
}
