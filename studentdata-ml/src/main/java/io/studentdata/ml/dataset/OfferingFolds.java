package io.studentdata.ml.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Training students in a few groups of whole offerings of about equal size. A model fitted without
 * a group meets that group as it will meet the offerings of a new term.
 */
public final class OfferingFolds {
  private OfferingFolds() {}

  /**
   * One fold.
   *
   * @param fitted the students of all other groups
   * @param heldOut the students of this group
   */
  public record Fold(StudentDataset fitted, StudentDataset heldOut) {}

  /**
   * Groups students by offering, the same way for the same students.
   *
   * @param most the most folds there may be, at least 2
   * @return the folds; none where fewer than two offerings, or a fold without both outcomes among
   *     its fitted students, leave nothing to be learned this way
   */
  public static List<Fold> of(StudentDataset students, int most) {
    Map<Long, Integer> sizes = new TreeMap<>();
    students.observations().forEach(student -> sizes.merge(student.offeringKey(), 1, Integer::sum));
    if (sizes.size() < 2) {
      return List.of();
    }
    int[] filled = new int[Math.min(most, sizes.size())];
    Map<Long, Integer> groups = new HashMap<>();
    sizes.entrySet().stream()
        .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(
            offering -> {
              int smallest = 0;
              for (int group = 1; group < filled.length; group++) {
                smallest = filled[group] < filled[smallest] ? group : smallest;
              }
              filled[smallest] += offering.getValue();
              groups.put(offering.getKey(), smallest);
            });
    List<Fold> folds = new ArrayList<>();
    for (int group = 0; group < filled.length; group++) {
      Set<Long> held = offeringsOf(groups, group);
      folds.add(
          new Fold(
              students.where(student -> !held.contains(student.offeringKey())),
              students.where(student -> held.contains(student.offeringKey()))));
    }
    return folds.stream().allMatch(fold -> fold.fitted().hasBothOutcomes())
        ? List.copyOf(folds)
        : List.of();
  }

  private static Set<Long> offeringsOf(Map<Long, Integer> groups, int group) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue() == group)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
