package io.studentdata.ml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.testkit.Department;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelTrainerTest {
  private static StudentDataset train;

  @BeforeAll
  static void read(@TempDir Path folder) {
    try (Warehouse warehouse = Department.copyTo(folder)) {
      train = Department.split(warehouse, 56).train();
    }
  }

  @Test
  void settingsAreChosenByWhatIsHeldOut() {
    LogisticRegression either = new LogisticRegression(List.of(1e-9, 0.01));
    Trained chosen = ModelTrainer.fit(either, train, 1);
    assertThat(chosen.spec()).isEqualTo(LogisticRegression.ofCost(0.01));
    Trained poor = ModelTrainer.fit(LogisticRegression.ofCost(1e-9), train, 1);
    assertThat(chosen.heldOut().logLoss()).isLessThan(poor.heldOut().logLoss());
  }

  @Test
  void aModelBeatsTheRuleClearlyButNotItself() {
    Trained rule = ModelTrainer.fit(new RuleBaseline(), train, 1);
    Trained regression = ModelTrainer.fit(LogisticRegression.ofCost(0.01), train, 1);
    assertThat(regression.heldOut().clearlyBeats(rule.heldOut())).isTrue();
    assertThat(rule.heldOut().clearlyBeats(regression.heldOut())).isFalse();
    assertThat(rule.heldOut().clearlyBeats(rule.heldOut())).isFalse();
    assertThatThrownBy(() -> rule.heldOut().clearlyBeats(HeldOut.NONE))
        .hasMessageContaining("expected the same students");
  }

  @Test
  void oneOfferingAloneGivesAnUncalibratedModel() {
    long first = train.observation(0).offeringKey();
    StudentDataset one = train.where(student -> student.offeringKey() == first);
    Trained trained = ModelTrainer.fit(new LogisticRegression(), one, 1);
    assertThat(trained.calibrator().slope()).isEqualTo(1);
    assertThat(trained.heldOut().logLoss()).isNaN();
    assertThat(trained.heldOut().clearlyBeats(HeldOut.NONE)).isFalse();
  }

  @Test
  void oneOutcomeAloneTeachesNothing() {
    StudentDataset safe = train.where(student -> Boolean.FALSE.equals(student.atRisk()));
    assertThatThrownBy(() -> ModelTrainer.fit(new RuleBaseline(), safe, 1))
        .isInstanceOf(StudentDataException.class)
        .hasMessageContaining("all have the same outcome");
  }
}
