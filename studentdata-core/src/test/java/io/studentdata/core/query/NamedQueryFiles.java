package io.studentdata.core.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The files of the named queries, for tests that look at each. */
final class NamedQueryFiles {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "studentdata", "core", "query");
  private static final Pattern DECLARED =
      Pattern.compile(
          "@(\\w+)\\s+(?:nvarchar|char|date|int|bigint|float)(?:\\(\\d+\\))? = ('[^']*'|[\\d.]+)");

  private NamedQueryFiles() {}

  /** Looks at a file. */
  interface Check {
    /** Name without ending, such as {@code AccountQueries/balance}, and text. */
    void look(String name, String text) throws Exception;
  }

  /** One test per file. */
  static Stream<DynamicTest> each(Check check) throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
      return files.stream()
          .map(
              file -> {
                String name = FOLDER.relativize(file).toString().replace('\\', '/');
                return DynamicTest.dynamicTest(
                    name, () -> check.look(name.replace(".sql", ""), Files.readString(file)));
              });
    }
  }

  /** The values a file declares to be tried with, by parameter. */
  static Map<String, String> declared(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher found = DECLARED.matcher(declaration(text));
    while (found.find()) {
      values.put(found.group(1), found.group(2).replace("'", ""));
    }
    return values;
  }

  /** The statement that declares the parameters; empty where there are none. */
  static String declaration(String text) {
    int start = text.indexOf("\ndeclare");
    return start < 0 ? "" : text.substring(start, text.indexOf(';', start) + 1);
  }

  /** What follows it. */
  static String body(String text) {
    int start = text.indexOf("\ndeclare");
    return start < 0 ? text : text.substring(text.indexOf(';', start) + 1);
  }
}
