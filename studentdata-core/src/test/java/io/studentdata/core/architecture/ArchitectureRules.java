package io.studentdata.core.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What the packages of a module may do, as tests: each may import only those before it in the
 * module's order, there are no cycles, nothing lives in the root package, everything is
 * {@code @NullMarked}, and only a program prints, reads the environment or has a {@code main}.
 */
public final class ArchitectureRules {
  private final String root;
  private final JavaClasses classes;
  private final PackageOrder order;

  ArchitectureRules(String root, List<String> order, JavaClasses classes) {
    this.root = root;
    this.classes = classes;
    this.order = new PackageOrder(root, order);
  }

  /**
   * The rules of one module.
   *
   * @param root the module's root package, such as {@code io.studentdata.core}
   * @param order its packages below the root, each allowed to import the ones before it; one also
   *     stands for the packages below it
   */
  public static ArchitectureRules of(String root, String... order) {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);
    return new ArchitectureRules(root, List.of(order), main);
  }

  /** One test per rule of a library, which is embedded and leaves the process to its owner. */
  public Stream<DynamicTest> library() {
    return tests(libraryRules());
  }

  /** One test per rule of a program, which may print, read the environment and have a main. */
  public Stream<DynamicTest> program() {
    return tests(programRules());
  }

  Map<String, ArchRule> programRules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "packages are free of cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    rules.put("packages only look back", classes().should(order));
    rules.put(
        "no type lives in the root package",
        noClasses()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAPackage(root)
            .allowEmptyShould(true));
    rules.put("every package is @NullMarked", classes().should(new BeInANullMarkedPackage()));
    rules.put(
        "java.util.logging is not used",
        noClasses()
            .should()
            .accessClassesThat(
                resideInAPackage("java.util.logging..")
                    // Liquibase's loggers, which ours adapts to SLF4J, speak in its levels
                    .and(not(type(java.util.logging.Level.class)))));
    return rules;
  }

  Map<String, ArchRule> libraryRules() {
    Map<String, ArchRule> rules = programRules();
    rules.put("standard streams are left alone", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    rules.put(
        "the process and its environment are left alone",
        noClasses()
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "exit", int.class));
    rules.put("there is no static state", fields().that().areStatic().should().beFinal());
    rules.put(
        "there is no main",
        noMethods()
            .that()
            .areStatic()
            .and()
            .haveRawReturnType(void.class)
            .should()
            .haveName("main"));
    return rules;
  }

  private Stream<DynamicTest> tests(Map<String, ArchRule> rules) {
    return rules.entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
  }
}
