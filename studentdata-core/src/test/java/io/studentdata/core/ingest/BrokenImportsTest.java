package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.testkit.ListedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts on imports fail where they should: on sources that break them on purpose. */
final class BrokenImportsTest {
  @TempDir Path folder;
  private int readings;

  /** A source with one course. */
  private static StudentSource courses(String title) {
    ListedSource source = ListedSource.empty("broken");
    source.courses.add(row("A", title));
    return source;
  }

  private static SourceRow<Course> row(String id, String title) {
    return ListedSource.row("courses.csv", 2, new Course(CourseId.of("broken", id), title));
  }

  private static final class Contract extends SourceImportContract {
    private final StudentSource source;
    private final StudentSource other;

    private Contract(StudentSource source, StudentSource other) {
      this.source = source;
      this.other = other;
    }

    @Override
    protected StudentSource source() {
      return source;
    }

    @Override
    protected Optional<StudentSource> shuffled(long seed) {
      return Optional.of(other);
    }
  }

  private static final class FileContract extends FileImportContract {
    private final Function<Path, StudentSource> opened;

    private FileContract(Path folder, Function<Path, StudentSource> opened) {
      this.folder = folder;
      this.opened = opened;
    }

    @Override
    protected Path write(Path into) throws IOException {
      return Files.writeString(Files.createDirectories(into).resolve("c.txt"), "A course");
    }

    @Override
    protected StudentSource open(Path path) {
      return opened.apply(path);
    }
  }

  @Test
  void aSourceThatReadsDifferentlyEachTimeBreaksThem() {
    ListedSource rows = ListedSource.empty("broken");
    StudentSource restless =
        new StudentSource() {
          @Override
          public String system() {
            return "broken";
          }

          @Override
          public String description() {
            return "restless";
          }

          @Override
          public Stream<SourceRow<Course>> courses() {
            rows.courses.add(row("A" + readings++, "Algebra"));
            return rows.courses();
          }
        };
    Contract contract = new Contract(restless, restless);

    fails(contract::importedTwiceIsImportedOnce);
    fails(contract::everyRowReadIsStoredOrMerged);
    fails(contract::aDryRunSaysWhatTheImportDoesAndDoesNothing);
    fails(contract::whateverTheDatabaseTheStoreHoldsTheSame);
  }

  @Test
  void anOrderThatCountsBreaksThem() {
    Contract contract = new Contract(courses("Algebra"), courses("Geometry"));

    fails(() -> contract.theOrderOfRowsDoesNotCount(1));
  }

  @Test
  void aSourceThatCannotBeReadByHalfBreaksThem() {
    FileContract contract =
        new FileContract(
            folder,
            path -> {
              String text = read(path);
              return courses(text.substring(2, "A course".length()));
            });

    assertThatThrownBy(() -> contract.aFileCutAnywhereIsRefusedOrImportedButForBadRows(1))
        .isInstanceOf(StringIndexOutOfBoundsException.class);
  }

  @Test
  void aSourceThatChangesItsFilesBreaksThem() {
    FileContract contract =
        new FileContract(
            folder,
            path ->
                new StudentSource() {
                  @Override
                  public String system() {
                    return "broken";
                  }

                  @Override
                  public String description() {
                    return "eager";
                  }

                  @Override
                  public List<String> notes() {
                    try {
                      Files.writeString(path, "read");
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                    return List.of();
                  }
                });

    fails(contract::filesAreOnlyRead);
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fails(ThrowingCallable test) {
    assertThatThrownBy(test).isInstanceOf(AssertionError.class);
  }
}
