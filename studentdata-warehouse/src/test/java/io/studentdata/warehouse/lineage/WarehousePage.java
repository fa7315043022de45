package io.studentdata.warehouse.lineage;

import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DescribedColumn;
import io.studentdata.core.schema.PersonalData;
import io.studentdata.warehouse.merge.IncrementalFact;
import io.studentdata.warehouse.merge.Materialization;
import io.studentdata.warehouse.merge.Rebuild;
import io.studentdata.warehouse.merge.Scd1;
import io.studentdata.warehouse.merge.Scd2;
import io.studentdata.warehouse.merge.Snapshot;
import io.studentdata.warehouse.merge.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code docs/warehouse.md}. */
final class WarehousePage {
  private static final String HEAD =
      """
      # The warehouse, table by table

      Every dimension and fact: what a row is, how it is merged, and where each column comes from. This page is generated
      from the SQL, the constants and the migrated schema; do not edit it. The SQL lies beside `Dimension` and `Fact`, and in
      the views `v_…` of the warehouse.

      *From* names the columns of [the operational store](data-dictionary.md) whose values feed a column, or columns of other
      tables of the star; what decides only which rows there are is left out. *Load* is given by the load itself: keys, spans,
      the number of the load. Unit and class of personal data are those of the store's columns; the head of each table says
      the units of what is computed. Students are known by a pseudonym, a keyed hash; its key is the owner's, or lies in
      `etl_setting`.
      """;

  private static final int WIDTH = 118;
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern NAMED_BELOW = Pattern.compile("Key: [^.]*\\. Reads: [^.]*\\.\\s*");
  private static final Pattern STANDS_FOR_A_PERSON =
      Pattern.compile(".*_pseudonym|(student|student_durable|enrollment|staff)_key");

  private final Map<String, Map<String, Set<Origin>>> fed = new HashMap<>();
  private final Map<String, Map<String, String>> types;
  private final StarLineage lineage;
  private final DataDictionary dictionary = DataDictionary.load();
  private final StringBuilder page = new StringBuilder(HEAD);

  /**
   * A page.
   *
   * @param types the type of each column of each table
   */
  WarehousePage(StarLineage lineage, Map<String, Map<String, String>> types) {
    this.lineage = lineage;
    this.types = types;
  }

  void heading(String text) {
    page.append("\n## ").append(text).append('\n');
  }

  /** A table that the load merges. */
  void table(Target target, Materialization how) {
    page.append("\n### %s\n\n%s\n\n".formatted(target.table(), head(target.select())));
    page.append(wrapped("One row per %s. %s".formatted(names(target.grain()), merged(how))))
        .append("\n\n");
    page.append("| column | type | from | unit | personal data |\n|---|---|---|---|---|\n");
    Map<String, Set<Origin>> feeds = lineage.of(target.select());
    fed.put(target.table(), feeds);
    types
        .getOrDefault(target.table(), Map.of())
        .forEach((column, type) -> column(column, type, Optional.ofNullable(feeds.get(column))));
  }

  /** A table that something else fills. */
  void other(String table, String meaning) {
    page.append(
        "\n### %s\n\n%s\n\n| column | type |\n|---|---|\n".formatted(table, wrapped(meaning)));
    types
        .getOrDefault(table, Map.of())
        .forEach((column, type) -> page.append("| `%s` | %s |\n".formatted(column, type)));
  }

  String text() {
    return page.toString();
  }

  private void column(String column, String type, Optional<Set<Origin>> origins) {
    String from =
        origins
            .map(
                o ->
                    o.isEmpty()
                        ? "constant or count"
                        : o.stream()
                            .map(each -> "`" + each + "`")
                            .collect(Collectors.joining(", ")))
            .orElse("load");
    List<DescribedColumn> described =
        origins.orElse(Set.of()).stream().flatMap(o -> described(o, new HashSet<>())).toList();
    page.append(
        "| `%s` | %s | %s | %s | %s |\n"
            .formatted(column, type, from, unit(described), classes(column, described)));
  }

  /** What the store's columns are in which the search for an origin ends. */
  private Stream<DescribedColumn> described(Origin origin, Set<Origin> seen) {
    if (!seen.add(origin)) { // a fact that reads itself
      return Stream.of();
    }
    Set<Origin> further = fed.getOrDefault(origin.table(), Map.of()).get(origin.column());
    return further != null ? further.stream().flatMap(next -> described(next, seen)) : own(origin);
  }

  private Stream<DescribedColumn> own(Origin origin) {
    return dictionary.table(origin.table()).flatMap(t -> t.column(origin.column())).stream();
  }

  /** The unit, where all that feeds a column has the same. */
  private static String unit(List<DescribedColumn> described) {
    Set<Optional<String>> units =
        described.stream().map(DescribedColumn::unit).collect(Collectors.toSet());
    return units.size() == 1 ? units.iterator().next().orElse("") : "";
  }

  private static String classes(String column, List<DescribedColumn> described) {
    if (STANDS_FOR_A_PERSON.matcher(column).matches()) {
      return PersonalData.PSEUDONYM.name();
    }
    return described.stream()
        .map(DescribedColumn::personalData)
        .filter(PersonalData::isPersonal)
        .map(Enum::name)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(", "));
  }

  private static String merged(Materialization how) {
    if (how instanceof Scd2 scd2) {
      return "Slowly changing, type 2: `%s` is the thing, `%s` a span of it; a new span begins when one of %s changes, as of `%s`."
          .formatted(scd2.durableKey(), scd2.key(), names(scd2.tracked()), scd2.declaredOn());
    }
    if (how instanceof Scd1 scd1) {
      return "Slowly changing, type 1: `%s` stays, what changes is overwritten."
          .formatted(scd1.key());
    }
    if (how instanceof IncrementalFact fact) {
      return "Rows come anew by %s."
          .formatted(
              fact.replaceBy().stream()
                  .map(WarehousePage::names)
                  .collect(Collectors.joining(", or by ")));
    }
    if (how instanceof Snapshot snapshot) {
      return "A periodic snapshot: all periods of a thing (%s) come anew, and those that differ are written."
          .formatted(names(snapshot.thing()));
    }
    return how instanceof Rebuild
        ? "Rebuilt where it differs."
        : "Merged by `%s`.".formatted(how.getClass().getSimpleName());
  }

  private static String names(List<String> columns) {
    return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
  }

  /** What a file says of itself at its head. */
  private static String head(String sql) {
    String comment =
        sql.lines()
            .takeWhile(line -> line.startsWith("--"))
            .map(line -> line.substring(2).strip())
            .collect(Collectors.joining(" "));
    String text = comment.substring(comment.indexOf(':') + 1).strip();
    String said = NAMED_BELOW.matcher(text).replaceAll("");
    return wrapped(said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
  }

  private static String wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : BLANK.splitAsStream(text).toList()) {
      boolean fits = length + 1 + word.length() <= WIDTH;
      lines.append(length == 0 ? "" : fits ? " " : "\n").append(word);
      length = fits ? length + 1 + word.length() : word.length();
    }
    return lines.toString();
  }
}
