package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import java.util.List;
import java.util.Locale;

/**
 * What made-up students are called: a family name that means "example" or "sample" in some
 * language, so that nobody takes it for a person's, and an address at example.edu, which is
 * reserved. Among the names are accents, apostrophes, blanks, other scripts, one that is written
 * from right to left, and one with a character beyond the first 65,536. A few students have one
 * name only, and a few no address.
 */
final class Names {
  /** Given and family names that go together. */
  private record Language(List<String> given, List<String> family) {}

  private static final List<Language> LANGUAGES =
      List.of(
          new Language(
              List.of("Alex", "Robin", "Sam", "Mary Ann", "Jo-Lee", "Casey"),
              List.of("Example", "O'Sample", "Specimen", "Placeholder", "Test-Case")),
          new Language(
              List.of("Jörg", "Änne", "Zoë", "Kim"),
              List.of("Beispiel", "Müstermann", "von Probe")),
          new Language(
              List.of("Renée", "José", "Conceição", "Núria"),
              List.of("d'Exemple", "de la Muestra", "Exemplo", "Esempio")),
          new Language(
              List.of("Søren", "Åsa", "Łucja", "Jiří", "Şule", "Ion"),
              List.of("Eksempel", "Näyte", "Przykład", "Vzorová", "Örnek", "Mẫu")),
          new Language(List.of("Μαρία", "Νίκος"), List.of("Παράδειγμα", "Δείγμα")),
          new Language(List.of("Олена", "Иван"), List.of("Приклад", "Образец")),
          new Language(List.of("ليلى", "سامي"), List.of("مثال", "نموذج")),
          new Language(List.of("花子", "明", "𠮷郎"), List.of("見本", "例子")));

  private Names() {}

  /** Who the student with a number from 0 is. */
  static StudentIdentity of(World world, int number) {
    Draws draws = world.draws(number, World.Purpose.NAME, 0);
    StudentId id = Person.id(world.seed(), number);
    Language language = LANGUAGES.get(draws.pick(0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1));
    String given = oneOf(language.given, draws);
    String family = oneOf(language.family, draws);
    boolean oneName = draws.chance(0.01);
    boolean noAddress = draws.chance(0.01);
    return new StudentIdentity(
        id,
        oneName ? null : given,
        family,
        noAddress ? null : id.value().toLowerCase(Locale.ROOT) + "@example.edu");
  }

  private static String oneOf(List<String> names, Draws draws) {
    return names.get(draws.between(0, names.size() - 1));
  }
}
