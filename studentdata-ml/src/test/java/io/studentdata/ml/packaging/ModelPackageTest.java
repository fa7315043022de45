package io.studentdata.ml.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.dataset.Split;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.ml.model.BoostedTrees;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.ml.model.ModelSpec;
import io.studentdata.ml.model.RuleBaseline;
import io.studentdata.ml.model.TrainedModel;
import io.studentdata.ml.pipeline.TrainingPipeline;
import io.studentdata.ml.testkit.Department;
import io.studentdata.warehouse.db.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelPackageTest {
  private static List<TrainedModel> models;
  private static Split split;

  @TempDir Path folder;

  @BeforeAll
  static void train(@TempDir Path data) {
    ModelSpec[] specs = {
      new RuleBaseline(), LogisticRegression.ofCost(0.01), new BoostedTrees().withRounds(20)
    };
    try (Warehouse warehouse = Department.copyTo(data)) {
      split = Department.split(warehouse, 28);
      models =
          TrainingPipeline.over(warehouse)
              .asOf(ObservationDay.of(28))
              .models(specs)
              .run()
              .of(ObservationDay.of(28))
              .models()
              .stream()
              .map(report -> report.trained())
              .toList();
    }
  }

  @Test
  void aLoadedModelGivesTheSameProbabilitiesBitForBit() {
    for (TrainedModel model : models) {
      TrainedModel loaded = ModelPackage.load(ModelPackage.save(model, folder));
      assertThat(loaded.card()).isEqualTo(model.card());
      assertThat(loaded.score(split.test())).containsExactly(model.score(split.test()));
    }
    assertThat(ModelPackage.list(folder))
        .extracting(path -> folder.relativize(path).getName(0).toString())
        .containsExactlyInAnyOrder("RuleBaseline", "LogisticRegression", "BoostedTrees");
  }

  @Test
  void aVersionIsSavedOnce() throws IOException {
    Path saved = ModelPackage.save(models.get(0), folder);
    assertThat(saved)
        .isEqualTo(folder.resolve(models.get(0).name()).resolve(models.get(0).version()));
    assertThat(ModelPackage.save(models.get(0), folder)).isEqualTo(saved);
    try (var files = Files.list(folder.resolve(models.get(0).name()))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aChangedFileIsNoticed() throws IOException {
    Path saved = ModelPackage.save(models.get(1), folder);
    Path file = saved.resolve("linear.json");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\"intercept\":-?", "\"intercept\":9"));
    assertThatThrownBy(() -> ModelPackage.load(saved))
        .isInstanceOf(StudentDataException.class)
        .hasMessageContaining("changed since version");
  }

  @Test
  void aDirectoryWithoutAModelIsOneClearLine() {
    assertThatThrownBy(() -> ModelPackage.load(folder.resolve("nothing")))
        .isInstanceOf(StudentDataException.class)
        .hasMessageContaining("expected the description of a model");
    assertThat(ModelPackage.list(folder.resolve("nothing"))).isEmpty();
  }
}
