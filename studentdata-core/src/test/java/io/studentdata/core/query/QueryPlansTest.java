package io.studentdata.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.db.TransactSql;
import io.studentdata.core.store.StudentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How H2 runs each named statement: by which index, and what a page costs that lies deep. */
final class QueryPlansTest {
  private static final String REWRITE = "studentdata.docs.rewrite";
  private static final Path PAGE = Path.of("..", "docs", "query-plans.md");
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "studentdata", "core");
  private static final int ROWS = 50;

  /** Keys that a named query looks at to fill a page, at the least. */
  private static final int KEYS = 2_000;

  /** Counts, and queries over a scope or a period, read all of what they are about. */
  private static final Pattern READS_ALL = Pattern.compile("/count$|@scope|@from date|@as_of\\b");

  private record Statement(String name, String text, QueryPlan first, QueryPlan deep) {
    boolean isPaged() {
      return text.contains("@after");
    }

    boolean isLookup() {
      return isPaged() || !READS_ALL.matcher(name + "\n" + text).find();
    }
  }

  private static final List<Statement> STATEMENTS = new ArrayList<>();

  @BeforeAll
  static void explain() throws SQLException, IOException {
    try (StudentStore store = PlannedCollege.open();
        Stream<Path> all = Files.walk(FOLDER)) {
      Jdbi jdbi = Jdbi.create(store.database().dataSource());
      jdbi.getConfig(SqlStatements.class)
          .setSqlParser(new TransactSql())
          .setUnusedBindingAllowed(true);
      for (Path file : all.sorted().toList()) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".sql") && !name.startsWith("schema/")) {
          String text = Files.readString(file);
          QueryPlan first = plan(jdbi, text, 0);
          int deep = text.contains("@until") ? PlannedCollege.STUDENTS - KEYS : 430;
          STATEMENTS.add(
              new Statement(name.replace(".sql", ""), text, first, plan(jdbi, text, deep)));
        }
      }
    }
  }

  @AfterAll
  static void forget() {
    STATEMENTS.clear();
  }

  private static QueryPlan plan(Jdbi jdbi, String text, int after) {
    Map<String, Object> values = new HashMap<>(NamedQueryFiles.declared(text));
    for (String kind : List.of("", "offering_", "student_", "assessment_")) {
      values.put(kind + "system", "college");
      values.put(kind + "id", "1");
    }
    values.put("table", "enrollment");
    values.put("size", ROWS);
    values.put("after", after);
    values.put("until", after + KEYS);
    String sql = "explain analyze " + NamedQueryFiles.body(text);
    return jdbi.withHandle(
        handle -> new QueryPlan(handle.createQuery(sql).bindMap(values).mapTo(String.class).one()));
  }

  @Test
  void everyLookupUsesAnIndex() {
    assertThat(STATEMENTS)
        .hasSizeGreaterThan(80)
        .filteredOn(Statement::isLookup)
        .allSatisfy(
            each ->
                assertThat(each.first().reads())
                    .as(each.name())
                    .isNotEmpty()
                    .noneMatch(read -> read.endsWith("(whole)")));
  }

  @Test
  void aPageCostsTheSameHoweverDeepItLies() {
    assertThat(STATEMENTS)
        .filteredOn(Statement::isPaged)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            each -> {
              long keys = each.text().contains("@until") ? KEYS : ROWS;
              assertThat(each.first().examined()).as(each.name()).isBetween(keys, 12 * keys);
              assertThat(each.deep().examined())
                  .as(each.name())
                  .isLessThanOrEqualTo(each.first().examined() + ROWS / 10);
            });
  }

  @Test
  void thePageOfThePlansIsWhatH2Says() throws IOException {
    String page = page();
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
        .as(
            "%s; to write it anew: mvn -pl studentdata-core test -Dtest=QueryPlansTest -D%s=true",
            PAGE, REWRITE)
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Query plans

            How H2 runs each named statement of the store over a college of %,d students in %d offerings, all of them in
            the one that is asked for. This page is written by `QueryPlansTest`, which also holds that every lookup goes
            by an index and that a page costs the same however deep it lies; do not edit it.

            A table is followed by the index it is read by; `key` is its primary key, `whole` all of it, which only
            counts and queries over a scope or a period do. Rows examined are H2's scan counts, of all tables: of the
            first page and of a deep one for lists, which here have pages of %d rows. The lists of `query/` look at
            %,d students' keys to fill a page, more where that is not enough.

            | statement | reads | examined | deep page |
            |---|---|--:|--:|
            """
                .formatted(PlannedCollege.STUDENTS, PlannedCollege.OFFERINGS, ROWS, KEYS));
    for (Statement each : STATEMENTS) {
      page.append(
          "| `%s` | %s | %d | %s |%n"
              .formatted(
                  each.name(),
                  String.join(", ", each.first().reads()),
                  each.first().examined(),
                  each.isPaged() ? Long.toString(each.deep().examined()) : ""));
    }
    return page.toString().replace(System.lineSeparator(), "\n");
  }
}
