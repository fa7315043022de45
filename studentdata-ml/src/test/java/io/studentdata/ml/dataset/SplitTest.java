package io.studentdata.ml.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.feature.FeatureSet;
import io.studentdata.ml.feature.FeatureTable;
import io.studentdata.ml.feature.Observation;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.testkit.Department;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SplitTest {
  private static StudentDataset students;

  @BeforeAll
  static void read(@TempDir Path folder) {
    try (Warehouse warehouse = Department.copyTo(folder)) {
      students =
          StudentDataset.of(
              FeatureTable.read(warehouse, FeatureSet.standard(), List.of(ObservationDay.of(28))));
    }
  }

  @Test
  void modelsLearnFromTheTermsBeforeTheTestTerm() {
    assertThat(terms(Split.byTerm(students, Optional.empty()).train()))
        .containsExactlyInAnyOrder("2023B", "2023J");
    Split early = Split.byTerm(students, Optional.of("2023J"));
    assertThat(terms(early.train())).containsExactly("2023B");
    assertThat(terms(early.test())).containsExactly("2023J");
  }

  @Test
  void studentsWithoutAResultAreInNeitherPart() {
    StudentDataset half = students.where(student -> student.enrollmentKey() % 2 == 0);
    Split split = Split.byTerm(half, Optional.empty());
    assertThat(split.train().size() + split.test().size()).isEqualTo(half.size());
    assertThat(split.test().labels()).containsOnly(0f, 1f);
  }

  @Test
  void unseenStudentsAreOnlyInTheTestTerm() {
    Split split = Split.byTerm(students, Optional.empty());
    Set<Long> trained =
        split.train().observations().stream()
            .map(Observation::studentKey)
            .collect(Collectors.toSet());
    assertThat(split.unseen().size()).isPositive().isLessThanOrEqualTo(split.test().size());
    assertThat(split.unseen().observations())
        .noneMatch(student -> trained.contains(student.studentKey()));
  }

  @Test
  void anUnknownTermAndTheFirstTermAreOneClearLine() {
    assertThatThrownBy(() -> Split.byTerm(students, Optional.of("1999B")))
        .isInstanceOf(StudentDataException.class)
        .hasMessage(
            "Cannot test on term '1999B': there is none with known results. Choose one of [2023J, 2024B]");
    assertThatThrownBy(() -> Split.byTerm(students, Optional.of("2023B")))
        .hasMessageContaining("no earlier term has known results");
    StudentDataset one = students.where(student -> student.term().equals("2024B"));
    assertThatThrownBy(() -> Split.byTerm(one, Optional.empty()))
        .hasMessageContaining("at least two");
  }

  @Test
  void foldsHoldOutWholeOfferingsEachOnce() {
    StudentDataset train = Split.byTerm(students, Optional.empty()).train();
    List<OfferingFolds.Fold> folds = OfferingFolds.of(train, 4);
    assertThat(folds).hasSize(4);
    Set<Long> held = new HashSet<>();
    int rows = 0;
    for (OfferingFolds.Fold fold : folds) {
      Set<Long> offerings = offerings(fold.heldOut());
      assertThat(offerings(fold.fitted())).doesNotContainAnyElementsOf(offerings);
      assertThat(held).doesNotContainAnyElementsOf(offerings);
      held.addAll(offerings);
      rows += fold.heldOut().size();
      assertThat(fold.fitted().size() + fold.heldOut().size()).isEqualTo(train.size());
    }
    assertThat(rows).isEqualTo(train.size());
    long first = train.observation(0).offeringKey();
    assertThat(OfferingFolds.of(train.where(student -> student.offeringKey() == first), 4))
        .isEmpty();
  }

  private static Set<String> terms(StudentDataset dataset) {
    return dataset.observations().stream().map(Observation::term).collect(Collectors.toSet());
  }

  private static Set<Long> offerings(StudentDataset dataset) {
    return dataset.observations().stream()
        .map(Observation::offeringKey)
        .collect(Collectors.toSet());
  }
}
