package io.studentdata.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> theModuleIsInOrder() {
    return ArchitectureRules.of(
            "io.studentdata.core",
            "error",
            "progress",
            "model",
            "pseudonym",
            "db",
            "schema",
            "source",
            "mapping",
            "store",
            "ingest",
            "query",
            "privacy")
        .library();
  }

  /** What sources share is beside them or in the packages named here, never in another source. */
  @TestFactory
  Stream<DynamicTest> aSourceUsesNoOther() {
    String root = "io.studentdata.core.source";
    JavaClasses sources =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    Map<String, List<String>> shared =
        Map.of(
            "event", List.of("json"),
            "oulad", List.of("csv"),
            "oneroster", List.of("csv"),
            "xapi", List.of("event", "json"),
            "caliper", List.of("event", "json"));
    return sources.stream()
        .map(type -> type.getPackageName().substring(root.length()))
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .map(name -> name.substring(1))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(root + "." + name)
                            .should()
                            .dependOnClassesThat(
                                resideInAPackage(root + ".*")
                                    .and(not(resideInAPackage(root + "." + name)))
                                    .and(
                                        not(
                                            resideInAnyPackage(
                                                shared.getOrDefault(name, List.of()).stream()
                                                    .map(other -> root + "." + other)
                                                    .toArray(String[]::new)))))
                            .check(sources)));
  }

  @Test
  void noSourceIsLongerThanAReaderTakesIn() {
    assertThat(SourceRules.tooLong(Path.of(""))).isEmpty();
  }
}
