package io.studentdata.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page about the queries in the documentation. */
final class QueriesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "queries.md");
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "studentdata", "core", "query");
  private static final Pattern NAMED = Pattern.compile("`(\\w+Queries/\\w+)`");

  @TestFactory
  Stream<DynamicTest> namesEachQuery() throws IOException {
    String page = Files.readString(PAGE);
    return NamedQueryFiles.each((name, text) -> assertThat(page).contains("`" + name + "`"));
  }

  @Test
  void namesNoOther() throws IOException {
    assertThat(NAMED.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(FOLDER.resolve(name + ".sql")).exists());
  }
}
