package io.studentdata.warehouse.synapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.warehouse.export.StarTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of the scripts, and the copy of it in the documentation. */
final class SynapseScriptsTest {
  private static final Path FOLDER = Path.of("..", "docs", "azure", "synapse");
  private static final SynapseStorage STORAGE = SynapseStorage.of("youraccount", "yourcontainer");
  private static final SynapseScripts SCRIPTS = SynapseScripts.of(STORAGE);
  private static final Pattern TABLE =
      Pattern.compile(
          "create table (\\w+) \\([^;]*?\\)\\s+with \\(distribution = ([\\w()]+), ([\\w ]+)\\);");

  @Test
  void theScriptsOfTheDocumentationAreThoseThatAreWritten() throws IOException {
    if (Boolean.getBoolean("studentdata.docs.rewrite")) {
      SCRIPTS.write(FOLDER);
    }
    Map<String, String> documented = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".sql")).toList()) {
        documented.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    assertThat(documented)
        .as(
            "docs/azure/synapse; to write it anew: mvn -pl studentdata-warehouse -am test"
                + " -Dtest=SynapseScriptsTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dstudentdata.docs.rewrite=true")
        .isEqualTo(SCRIPTS.texts());
  }

  @Test
  void everyTableOfTheStarHasItsPlaceInThePool() {
    Map<String, String> layout =
        TABLE
            .matcher(SCRIPTS.texts().get("01-schema.sql"))
            .results()
            .collect(Collectors.toMap(t -> t.group(1), t -> t.group(2) + ", " + t.group(3)));
    for (StarTable star : StarTable.all()) {
      assertThat(layout.get("stg_" + star.name())).isEqualTo("round_robin, heap");
      String expected =
          star.name().startsWith("fct_") ? "hash(student_durable_key), " : "replicate, ";
      assertThat(layout.get(star.name()))
          .as(star.name())
          .isEqualTo(expected + (star.byTerm() ? "clustered columnstore index" : "heap"));
    }
    assertThat(layout).hasSize(2 * StarTable.all().size());
  }

  @Test
  void everyTableIsCopiedReplacedLaidOutAsItWasAndCounted() {
    Map<String, String> scripts = SCRIPTS.texts();
    for (SynapseTable table : SynapseTable.all()) {
      String name = table.name();
      assertThat(scripts.get("02-copy.sql"))
          .contains("truncate table stg_" + name + ";")
          .contains("copy into stg_" + name + "\n")
          .contains("/star/" + name + (table.star().byTerm() ? "/'" : ".parquet'"))
          .contains("select '" + name + "' as table_name");
      assertThat(scripts.get("04-replace.sql"))
          .contains("create table " + name + "_next\n" + table.layout() + "\nas\nselect ")
          .contains("rename object " + name + "_next to " + name + ";");
      assertThat(scripts.get("05-statistics.sql")).contains(" on " + name + " (");
      assertThat(table.key()).isNotEmpty();
    }
  }

  @Test
  void thereIsNothingThatAPoolLacks() {
    String all = String.join("\n", SCRIPTS.texts().values());
    assertThat(
            Pattern.compile(
                    "(?i)\\b(foreign key|references|check \\(|identity\\(|sequence|next value|"
                        + "n?varchar\\(max\\)|xml|geography|rowversion|merge into|trigger|"
                        + "unique (?:clustered |nonclustered )?index|default|"
                        + "if exists|create or alter|offset|recursive)\\b")
                .matcher(all)
                .results()
                .map(MatchResult::group))
        .isEmpty();
    assertThat(Pattern.compile("primary key").matcher(all).results().count())
        .isEqualTo(Pattern.compile("not enforced;").matcher(all).results().count());
  }

  @Test
  void noSecretIsInThemWhoeverReads() {
    assertThat(String.join("\n", SCRIPTS.texts().values()))
        .contains("credential = (identity = 'Managed Identity')")
        .doesNotContainIgnoringCase("secret")
        .doesNotContainIgnoringCase("password");
    String asCaller =
        SynapseScripts.of(STORAGE.readAs(SynapseCredential.CALLER)).texts().get("02-copy.sql");
    assertThat(asCaller).contains("file_type = 'PARQUET'\n)").doesNotContain("credential");
  }

  @Test
  void someTermsAreCopiedFromTheirFoldersAndReplacedInATransaction() {
    Map<String, String> scripts = SCRIPTS.onlyTerms(List.of("2014B", "2014-J")).texts();
    assertThat(scripts.get("02-copy.sql"))
        .contains(
            "from 'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_attendance/term_code=2014B/',\n"
                + "    'https://youraccount.dfs.core.windows.net/yourcontainer/star/fct_attendance/term_code=2014-J/'\n");
    assertThat(scripts.get("04-replace.sql"))
        .contains("o.term_code not in (N'2014B', N'2014-J')")
        .doesNotContain("create table fct_attendance_next")
        .contains("begin transaction;\ndelete from fct_attendance\n");
  }

  @Test
  void namesThatAzureDoesNotGiveAreRefused() {
    for (String account : List.of("ab", "Upper", "with-hyphen", "a'b", "")) {
      refused(() -> SynapseStorage.of(account, "container"), "storage account");
    }
    for (String container : List.of("ab", "Upper", "-first", "two--hyphens", "a'; drop", "")) {
      refused(() -> SynapseStorage.of("account", container), "container");
    }
    for (String folder : List.of("", "/star", "star/", "a//b", "..", "a/../b", "a b", "a'b")) {
      refused(() -> STORAGE.inFolder(folder), "folder");
    }
    for (String term : List.of("", "2014'B", "2014/B", "20 14")) {
      refused(() -> SCRIPTS.onlyTerms(List.of(term)), "term");
    }
    refused(() -> SCRIPTS.onlyTerms(List.of()), "terms");
    assertThat(STORAGE.inFolder("exports/star-1").folder()).isEqualTo("exports/star-1");
  }

  @Test
  void theyAreWrittenUnderTheirNames(@TempDir Path folder) throws IOException {
    Path scripts = folder.resolve("new/synapse");
    SCRIPTS.write(scripts);
    SCRIPTS.write(scripts);
    try (Stream<Path> files = Files.list(scripts)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(SCRIPTS.texts().keySet());
    }
  }

  private static void refused(ThrowingCallable call, String of) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Invalid " + of)
        .hasMessageContaining("expected");
  }
}
