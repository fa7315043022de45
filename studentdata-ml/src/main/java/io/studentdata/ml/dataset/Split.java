package io.studentdata.ml.dataset;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.feature.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Students divided by time: models learn from the terms before the test term and are measured on
 * the test term. Rows are never divided at random.
 *
 * @param testTerm the code of the test term
 * @param train students of every term that starts before it, with known results
 * @param test students of the test term, with known results
 */
public record Split(String testTerm, StudentDataset train, StudentDataset test) {

  /**
   * Divides students by term.
   *
   * @param students of one or more observation days
   * @param testTerm the code of the test term; when empty, the last one with a known result
   * @throws StudentDataException if there is no such term, or nothing to learn from or to test on
   */
  public static Split byTerm(StudentDataset students, Optional<String> testTerm) {
    StudentDataset known = students.where(student -> student.atRisk() != null);
    Map<String, LocalDate> starts = starts(known);
    List<String> terms =
        starts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    if (terms.size() < 2) {
      throw new StudentDataException(
          "Cannot divide students by term: terms with known results are %s (expected at least two, one to test on). Load another term"
              .formatted(terms));
    }
    String chosen = testTerm.orElse(terms.get(terms.size() - 1));
    LocalDate start = starts.get(chosen);
    if (start == null || chosen.equals(terms.get(0))) {
      throw new StudentDataException(
          "Cannot test on term '%s': %s. Choose one of %s"
              .formatted(
                  chosen,
                  start == null
                      ? "there is none with known results"
                      : "no earlier term has known results to learn from",
                  terms.subList(1, terms.size())));
    }
    Set<String> earlier =
        starts.entrySet().stream()
            .filter(term -> term.getValue().isBefore(start))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Split(
        chosen,
        known.where(student -> earlier.contains(student.term())),
        known.where(student -> student.term().equals(chosen)));
  }

  /** When each term starts: with its first offering. */
  private static Map<String, LocalDate> starts(StudentDataset students) {
    return students.observations().stream()
        .collect(
            Collectors.toMap(
                Observation::term,
                Observation::startsOn,
                (one, other) -> one.isBefore(other) ? one : other,
                TreeMap::new));
  }

  /** The test students that no training row is about. */
  public StudentDataset unseen() {
    Set<Long> seen =
        train.observations().stream().map(Observation::studentKey).collect(Collectors.toSet());
    return test.where(student -> !seen.contains(student.studentKey()));
  }
}
