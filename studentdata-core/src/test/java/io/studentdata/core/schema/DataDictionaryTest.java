package io.studentdata.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.Table;
import io.studentdata.core.mapping.StoreTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The data dictionary against the schema that the change log makes, and the pages made of both. */
final class DataDictionaryTest {
  private static final String REWRITE = "studentdata.docs.rewrite";
  private static final SchemaCatalog CATALOG = SchemaCatalog.ofMigrated();
  private static final DataDictionary DICTIONARY = DataDictionary.load();

  @Test
  void describesEveryTableAndColumnOfTheMigratedSchemaAndNoOther() {
    Map<String, List<String>> described = new TreeMap<>();
    DICTIONARY
        .tables()
        .forEach(
            t ->
                described.put(
                    t.name(), t.columns().stream().map(DescribedColumn::name).sorted().toList()));
    Map<String, List<String>> migrated = new TreeMap<>();
    CATALOG
        .relations()
        .forEach(
            (name, relation) ->
                migrated.put(name, relation.attributes().keySet().stream().sorted().toList()));
    assertThat(described).isEqualTo(migrated);
  }

  @Test
  void aColumnThatLeadsToAnotherTableIsNamedAfterItsKey() {
    CATALOG
        .relations()
        .forEach(
            (table, relation) ->
                relation
                    .references()
                    .forEach(
                        (column, target) -> {
                          if (!target.equals(table)) { // a row may name another of its own table
                            assertThat(DICTIONARY.keyedBy(column).map(DescribedTable::name))
                                .as("%s.%s", table, column)
                                .contains(target);
                          }
                        }));
  }

  @Test
  void theFirstColumnOfATableIsTheKeyOfItsRows() {
    for (Table table : StoreTables.ALL) {
      assertThat(DICTIONARY.keyedBy(table.id()).map(DescribedTable::name)).contains(table.name());
    }
    for (DescribedTable table : DICTIONARY.tables()) {
      assertThat(CATALOG.relation(table.name()).key())
          .as(table.name())
          .contains(table.columns().get(0).name());
    }
  }

  @Test
  void namesOfPeopleAndHealthAreClassed() {
    assertThat(personalData("student_identity", "email")).isEqualTo(PersonalData.DIRECT_IDENTIFIER);
    assertThat(personalData("student", "source_id")).isEqualTo(PersonalData.DIRECT_IDENTIFIER);
    assertThat(personalData("student_profile", "disability")).isEqualTo(PersonalData.SENSITIVE);
    assertThat(personalData("interaction", "student_id")).isEqualTo(PersonalData.NONE);
  }

  private static PersonalData personalData(String table, String column) {
    return DICTIONARY
        .table(table)
        .flatMap(t -> t.column(column))
        .map(DescribedColumn::personalData)
        .orElse(PersonalData.NONE);
  }

  @Test
  void aLineThatIsNoneOfItsKindsIsToldWithItsNumber() {
    assertThatThrownBy(() -> DataDictionary.parse("area x\ntable t | A t\na | NONE | - | -"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("expected an area");
    assertThatThrownBy(() -> DataDictionary.parse("table t | A t\na | PSEUDONYM | - | - | A key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected somebody");
  }

  @Test
  void thePageOfTheDictionaryIsWhatTheSchemaSays() throws IOException {
    holds("data-dictionary.md", DictionaryPage.of(DICTIONARY, CATALOG));
  }

  @Test
  void thePageOfTheDataModelIsWhatTheSchemaSays() throws IOException {
    holds("data-model.md", new ModelPage(DICTIONARY, CATALOG).text());
  }

  private static void holds(String page, String expected) throws IOException {
    Path file = Path.of("..", "docs", page);
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(file, expected);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "docs/%s; to write it anew: mvn -pl studentdata-core test -Dtest=DataDictionaryTest -D%s=true",
            page, REWRITE)
        .isEqualTo(expected);
  }
}
