package io.studentdata.core.ingest;

import static io.studentdata.core.testkit.ListedSource.change;
import static io.studentdata.core.testkit.ListedSource.item;
import static io.studentdata.core.testkit.ListedSource.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.TableChange;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.Campus;
import io.studentdata.core.testkit.ListedSource;
import io.studentdata.core.testkit.StoreContents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import would do. */
abstract class DryRunContract {
  private static final ListedSource SOURCE = Campus.of(15);

  @TempDir Path folder;
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** The source after a while: rows corrected, gone and spoilt. */
  private static ListedSource later() {
    ListedSource later = ListedSource.of(SOURCE);
    change(
        later.enrollments,
        0,
        e ->
            new Enrollment(
                e.offering(),
                e.student(),
                e.registeredDay(),
                e.withdrawnDay(),
                e.previousAttempts() + 1,
                e.studiedCredits(),
                e.result()));
    change(
        later.interactions,
        3,
        u -> new Interaction(u.offering(), u.student(), u.resource(), u.day(), u.clicks() + 9));
    Course course = item(later.courses.get(0));
    later.courses.add(row("courses.csv", 9, new Course(course.id(), "otherwise")));
    later.deletions.add(
        row("gone.csv", 1, new Deletion.OfEvent(item(later.events.remove(0)).id())));
    later.deletions.add(
        row("gone.csv", 2, new Deletion.OfContact(item(later.contacts.remove(0)).id())));
    later.deletions.add(row("gone.csv", 3, new Deletion.OfCourse(course.id())));
    later.attendance.remove(0);
    return later;
  }

  private static List<TableChange> rows(IngestReport report) {
    return report.tables().stream()
        .map(t -> new TableChange(t.table(), t.inserted(), t.updated(), t.deleted(), 0, 0))
        .toList();
  }

  private void bothSayTheSame(ListedSource source) throws IOException {
    Map<String, List<String>> before = StoreContents.of(store);
    long batches = StoreContents.batches(store);
    Path dry = folder.resolve("dry");
    Path wet = folder.resolve("wet");
    IngestReport would = Ingest.into(store).from(source).dryRun(dry);
    assertThat(StoreContents.of(store)).isEqualTo(before);
    assertThat(StoreContents.batches(store)).isEqualTo(batches);
    assertThat(would.batch()).isEmpty();

    IngestReport did = Ingest.into(store).rejects(RejectPolicy.quarantine(wet)).from(source).run();
    assertThat(would.entities()).isEqualTo(did.entities());
    assertThat(would.tables()).isEqualTo(rows(did));
    assertThat(would.clicks()).isEqualTo(did.clicks());
    assertThat(would.changedAnything()).isEqualTo(did.changedAnything());
    assertThat(files(dry)).isEqualTo(files(wet));
  }

  private static Map<String, String> files(Path directory) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.exists(directory)) {
      try (Stream<Path> all = Files.list(directory)) {
        for (Path file : all.toList()) {
          texts.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
      }
    }
    return texts;
  }

  @Test
  void saysWhatAnImportIntoAnEmptyStoreThenDoes() throws IOException {
    bothSayTheSame(SOURCE);
  }

  @Test
  void saysWhatIsUpdatedDeletedAndRejected() throws IOException {
    Ingest.into(store).from(SOURCE).run();
    bothSayTheSame(later());
    IngestReport again = Ingest.into(store).from(later()).dryRun();
    assertThat(again.rejects()).isEqualTo(2);
    assertThat(again.of("deletions").rejected()).isEqualTo(1);
    assertThat(again.changedAnything()).isFalse();
  }

  @Test
  void writesNoFileUnlessAskedAndCountsBadRowsInsteadOfStoppingAtTheFirst() {
    Path rejects = folder.resolve("rejects");
    ListedSource later = later();
    Ingest ingest = Ingest.into(store).rejects(RejectPolicy.quarantine(rejects)).from(later);
    assertThat(ingest.dryRun().rejects()).isEqualTo(2);
    assertThat(rejects).doesNotExist();
    assertThat(Ingest.into(store).from(later).dryRun().rejects()).isEqualTo(2);
    assertThatThrownBy(() -> Ingest.into(store).from(later).run())
        .isInstanceOf(IngestException.class);
  }

  @Test
  void takesNoBatchNumber() {
    long first = Ingest.into(store).from(Campus.of(3)).run().batch().orElseThrow();
    Ingest.into(store).from(SOURCE).dryRun();
    Ingest.into(store).from(later()).dryRun();
    assertThat(Ingest.into(store).from(SOURCE).run().batch()).hasValue(first + 1);
  }

  @Test
  void aSourceThatBreaksOffIsAnErrorHereToo() {
    Ingest broken = Ingest.into(store).from(SOURCE.breakingOffAfter(SOURCE.size() / 2));
    assertThatThrownBy(broken::dryRun).isInstanceOf(SourceFormatException.class);
    assertThat(store.students().count()).isZero();
  }
}
