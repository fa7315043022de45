package io.studentdata.ml.packaging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.studentdata.core.error.StudentDataException;
import io.studentdata.ml.model.Calibrator;
import io.studentdata.ml.model.ModelCard;
import io.studentdata.ml.model.TrainedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The files of one model's directory. */
final class PackageFiles {
  private static final String DESCRIPTION = "model.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new InstantReader()))
          .build();

  private PackageFiles() {}

  /** What {@code model.json} says. */
  record Described(ModelCard card, Calibrator calibrator) {}

  static boolean isPackage(Path directory) {
    return Files.isRegularFile(directory.resolve(DESCRIPTION));
  }

  /** Writes beside the directory first, so that it is there as a whole or not at all. */
  static void write(Path directory, TrainedModel model) throws IOException {
    Path parent = directory.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("a model cannot be the root of a file system");
    }
    Files.createDirectories(parent);
    Path draft = Files.createTempDirectory(parent, ".draft");
    for (Map.Entry<String, byte[]> file : model.fitted().files().entrySet()) {
      Files.write(draft.resolve(file.getKey()), file.getValue());
    }
    Files.write(
        draft.resolve(DESCRIPTION),
        MAPPER.writeValueAsBytes(new Described(model.card(), model.calibrator())));
    Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  static Described read(Path directory) {
    Path file = directory.resolve(DESCRIPTION);
    try {
      return MAPPER.readValue(Files.readAllBytes(file), Described.class);
    } catch (IOException e) {
      String what =
          e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.toString();
      throw new StudentDataException(
          "Cannot read %s: %s (expected the description of a model). Train and save it again"
              .formatted(file, what),
          e);
    }
  }

  static Map<String, byte[]> learned(Path directory) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> found = Files.list(directory)) {
      for (Path file : found.toList()) {
        String name = file.getFileName().toString();
        if (!name.equals(DESCRIPTION)) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static final class InstantReader extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return Instant.parse(parser.getText());
    }
  }
}
