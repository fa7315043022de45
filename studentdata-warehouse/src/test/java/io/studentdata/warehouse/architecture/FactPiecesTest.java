package io.studentdata.warehouse.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.warehouse.check.DataCheck;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.fact.Fact;
import io.studentdata.warehouse.fact.StudentAsOf;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.staging.StagingTable;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import io.studentdata.warehouse.testkit.StarContent;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact is a .sql file, a change set, a constant and its checks; what is missing is named. */
class FactPiecesTest {
  private static final Path PAGE = Path.of("..", "docs", "warehouse.md");

  private static final Path LOOKS = Path.of("src/main/resources/io/studentdata/warehouse/fact");

  private static final Pattern UNION = Pattern.compile("(?m)^union$");

  @TempDir private static Path folder;
  private static Warehouse warehouse;

  @BeforeAll
  static void open() {
    warehouse = LoadedWarehouse.synthetic(folder, 5, 1);
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  static Stream<Named<Fact>> facts() {
    return Fact.all().stream().map(fact -> Named.of(fact.table(), fact));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void nothingIsMissingOf(Fact fact) throws IOException {
    assertThat(missing(fact)).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    Fact half =
        new Fact(
            "fct_parking",
            List.of("parking_pseudonym"),
            List.of("course_day"),
            StudentAsOf.NEVER,
            Optional.of(StagingTable.ATTENDANCE),
            List.of(),
            IncrementalFact.by("parking_pseudonym"));
    assertThat(missing(half))
        .containsExactly(
            "the SELECT fct_parking.sql beside Fact",
            "a change set that makes the table fct_parking with [course_day, etl_run_id, parking_pseudonym]",
            "the check fct_parking_grain_is_unique in DataCheck",
            "a check fct_parking_loses_no_staged_row, or one that all of an amount is there",
            "its section in docs/warehouse.md: run WarehousePageTest with -Dstudentdata.docs.rewrite=true",
            "a query in StarContent, by which tests compare warehouses");
  }

  @Test
  void everyTableOfAFactIsAFactOrThatOfTheScores() {
    Set<String> known = new HashSet<>(Set.of("fct_risk_score"));
    Fact.all().forEach(fact -> known.add(fact.table()));
    assertThat(
            texts(
                "select table_name from information_schema.tables where table_type = 'BASE TABLE'"
                    + " and regexp_matches(table_name, '^(fct|bridge)_')"))
        .containsExactlyInAnyOrderElementsOf(known);
  }

  /** The first of them may be left out, and then names the columns no longer. */
  @ParameterizedTest
  @MethodSource("unions")
  void everySelectOfUnionNamesItsColumnsAlike(Path union) throws IOException {
    Stream<String> selects = UNION.splitAsStream(Files.readString(union));
    assertThat(selects.map(FactPiecesTest::columns).distinct()).hasSize(1);
  }

  /** What a load looks at by a union that is not held together by common tables. */
  static List<Path> unions() throws IOException {
    List<Path> unions = new ArrayList<>();
    try (DirectoryStream<Path> looks = Files.newDirectoryStream(LOOKS, "stg_*.sql")) {
      for (Path look : looks) {
        String text = Files.readString(look);
        if (UNION.matcher(text).find() && !text.contains("\nwith\n")) {
          unions.add(look);
        }
      }
    }
    return unions;
  }

  private static List<String> columns(String select) {
    return warehouse
        .jdbi()
        .withHandle(
            handle -> {
              handle.execute(
                  "create temp table if not exists rekeyed_fct_enrollment (enrollment_key bigint)");
              return handle
                  .createQuery("describe " + select)
                  .map((row, context) -> row.getString("column_name"))
                  .list();
            });
  }

  private static List<String> missing(Fact fact) throws IOException {
    List<String> missing = new ArrayList<>();
    String table = fact.table();
    if (Fact.class.getResource(table + ".sql") == null) {
      missing.add("the SELECT %s.sql beside Fact".formatted(table));
    }
    List<String> columns =
        new ArrayList<>(
            Stream.of(fact.grain(), fact.columns(), List.of("etl_run_id"))
                .flatMap(List::stream)
                .sorted()
                .toList());
    columns.removeAll(
        texts(
            "select column_name from information_schema.columns where table_name = '%s'"
                .formatted(table)));
    if (!columns.isEmpty()) {
      missing.add("a change set that makes the table %s with %s".formatted(table, columns));
    }
    List<String> checks = DataCheck.all().stream().map(DataCheck::name).toList();
    if (!checks.contains(table + "_grain_is_unique")) {
      missing.add("the check %s_grain_is_unique in DataCheck".formatted(table));
    }
    if (fact.source().isPresent()
        && checks.stream()
            .noneMatch(check -> check.matches(table + "_(loses_no|holds_all)_staged_\\w+"))) {
      missing.add(
          "a check %s_loses_no_staged_row, or one that all of an amount is there".formatted(table));
    }
    if (!Files.readString(PAGE).contains("\n### " + table + "\n")) {
      missing.add(
          "its section in docs/warehouse.md: run WarehousePageTest with"
              + " -Dstudentdata.docs.rewrite=true");
    }
    if (!StarContent.of(warehouse).tables().containsKey(table)) {
      missing.add("a query in StarContent, by which tests compare warehouses");
    }
    return missing;
  }

  private static List<String> texts(String sql) {
    return warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list());
  }
}
