package io.studentdata.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule fails where it should: on a small module that breaks them all on purpose. */
final class ArchitectureRulesTest {
  private static final String PLANTED = "io.studentdata.core.architecture.planted";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);
  private static final Map<String, ArchRule> RULES =
      new ArchitectureRules(PLANTED, List.of("early", "late", "loud"), CLASSES).libraryRules();

  @ParameterizedTest
  @CsvSource({
    "packages are free of cycles, Cycle detected",
    "packages only look back, early looks ahead: ",
    "packages only look back, unmarked.Unmarked has no place",
    "no type lives in the root package, planted.InRoot",
    "every package is @NullMarked, unmarked.Unmarked: its package is not @NullMarked",
    "java.util.logging is not used, loud.Loud",
    "standard streams are left alone, java.lang.System.out",
    "the process and its environment are left alone, java.lang.System.getenv",
    "there is no static state, loud.Loud.calls",
    "there is no main, loud.Loud.main",
  })
  void aBrokenRuleNamesTheCulprit(String rule, String culprit) {
    assertThatThrownBy(() -> check(Objects.requireNonNull(RULES.get(rule), rule)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }

  @Test
  void everyRuleIsBrokenByThePlantedModule() {
    assertThat(RULES)
        .allSatisfy(
            (name, rule) ->
                assertThatThrownBy(() -> check(rule)).as(name).isInstanceOf(AssertionError.class));
  }

  @Test
  void lookingBackIsAllowed() {
    JavaClasses late = new ClassFileImporter().importPackages(PLANTED + ".late");
    ArchRule order = classes().should(new PackageOrder(PLANTED, List.of("early", "late")));
    assertThatCode(() -> order.check(late)).doesNotThrowAnyException();
  }

  @Test
  void aLongSourceIsNamedWithItsLength(@TempDir Path module) throws Exception {
    Path sources = Files.createDirectories(module.resolve("src/main/java"));
    Files.writeString(sources.resolve("Long.java"), "//\n".repeat(301));
    Files.writeString(sources.resolve("Short.java"), "//\n".repeat(300));
    assertThat(SourceRules.tooLong(module)).containsExactly("src/main/java/Long.java: 301 lines");
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }
}
