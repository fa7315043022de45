package io.studentdata.core.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever Java the page about embedding shows stands in this package, where it is run. */
final class EmbeddingPageTest {
  private static final Path PAGE = Path.of("..", "docs", "embedding.md");
  private static final Path SOURCES = Path.of("src/test/java/io/studentdata/core/embedding");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\R(.*?)```");

  @Test
  void everyJavaBlockStandsHere() throws IOException {
    StringBuilder here = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        here.append(withoutSpace(Files.readString(file)));
      }
    }
    List<String> blocks =
        JAVA.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
    assertThat(blocks)
        .hasSizeGreaterThan(2)
        .allSatisfy(block -> assertThat(here.toString()).contains(withoutSpace(block)));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
