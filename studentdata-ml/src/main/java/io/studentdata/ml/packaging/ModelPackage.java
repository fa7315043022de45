package io.studentdata.ml.packaging;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.model.BoostedTrees;
import io.studentdata.ml.model.FittedModel;
import io.studentdata.ml.model.LogisticRegression;
import io.studentdata.ml.model.ModelCard;
import io.studentdata.ml.model.ModelSpec;
import io.studentdata.ml.model.RuleBaseline;
import io.studentdata.ml.model.TrainedModel;
import io.studentdata.ml.model.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Trained models as directories: {@code <models>/<name>/<version>/} with {@code model.json}, which
 * says what the model is, and the files of what it learned.
 */
public final class ModelPackage {
  private static final List<ModelSpec> KNOWN =
      List.of(new RuleBaseline(), new LogisticRegression(), new BoostedTrees());

  private ModelPackage() {}

  /**
   * Saves a model. A version that is there already is the same model, and is left as it is.
   *
   * @param models the directory of all models, made when missing
   * @return the model's own directory
   * @throws StudentDataException if it cannot be written; nothing is left half-written
   */
  public static Path save(TrainedModel model, Path models) {
    Path directory = models.resolve(model.name()).resolve(model.version());
    try {
      if (!Files.isDirectory(directory)) {
        PackageFiles.write(directory, model);
      }
      return directory;
    } catch (IOException e) {
      throw new StudentDataException(
          "Cannot save model to %s: %s. Check that the directory can be written to"
              .formatted(directory, e.getMessage()),
          e);
    }
  }

  /**
   * Loads a model of a kind that the library has.
   *
   * @param directory the model's own directory
   * @throws StudentDataException if it cannot be read, or is not the model it says it is
   */
  public static TrainedModel load(Path directory) {
    String name = PackageFiles.read(directory).card().name();
    return load(
        directory,
        KNOWN.stream()
            .filter(spec -> spec.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new StudentDataException(
                        "Cannot load model from %s: its kind '%s' is not one of %s. Load it with its ModelSpec"
                            .formatted(
                                directory, name, KNOWN.stream().map(ModelSpec::name).toList()))));
  }

  /**
   * Loads a model of a kind of your own.
   *
   * @param directory the model's own directory
   * @param spec what restores it
   * @throws StudentDataException if it cannot be read, or is not the model it says it is
   */
  public static TrainedModel load(Path directory, ModelSpec spec) {
    PackageFiles.Described described = PackageFiles.read(directory);
    ModelCard card = described.card();
    try {
      Map<String, byte[]> files = PackageFiles.learned(directory);
      FittedModel fitted = spec.restore(files);
      if (!Versions.of(card.day(), fitted, described.calibrator()).equals(card.version())) {
        throw new IllegalArgumentException(
            "its files were changed since version " + card.version());
      }
      return new TrainedModel(card, fitted, described.calibrator());
    } catch (IOException | IllegalArgumentException e) {
      throw new StudentDataException(
          "Cannot load model from %s: %s. Train and save it again"
              .formatted(directory, e.getMessage()),
          e);
    }
  }

  /**
   * The directories of all saved models, the latest trained last.
   *
   * @param models the directory of all models; may be missing
   * @throws StudentDataException if it cannot be read
   */
  public static List<Path> list(Path models) {
    if (!Files.isDirectory(models)) {
      return List.of();
    }
    try (Stream<Path> found =
        Files.find(models, 2, (path, attributes) -> PackageFiles.isPackage(path))) {
      return found
          .sorted(
              Comparator.<Path, java.time.Instant>comparing(
                      path -> PackageFiles.read(path).card().trainedAt())
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    } catch (IOException e) {
      throw new StudentDataException(
          "Cannot list models in %s: %s. Check that the directory can be read"
              .formatted(models, e.getMessage()),
          e);
    }
  }
}
