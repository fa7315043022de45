package io.studentdata.core.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.oneroster.OneRosterSource;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OneRoster deliveries into the store, one after the other. */
abstract class OneRosterImportContract {
  private static final String DELETED = ",tobedeleted,2024-11-01T00:00:00Z,";
  private static final String ACTIVE = ",active,2024-11-01T00:00:00Z,";

  @TempDir Path folder;

  private StudentStore store;
  private Path bulk;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() throws IOException {
    store = emptyStore();
    bulk = TinyOneRoster.v11().zipTo(folder.resolve("bulk.zip"), "");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aDeliveryIsStoredWholeAndOnce() {
    IngestReport first = run(OneRosterSource.of(bulk));
    Map<String, List<String>> contents = StoreContents.of(store);

    assertThat(first.rejects()).isZero();
    assertThat(first.notes()).contains("Files not read: orgs.csv, resources.csv");
    assertThat(first.toString()).contains("users that are neither students nor staff: 1");
    assertThat(contents.get("terms")).hasSize(3);
    assertThat(contents.get("offerings")).hasSize(2);
    assertThat(contents.get("students")).hasSize(4);
    assertThat(contents.get("identities")).hasSize(4);
    assertThat(contents.get("staff")).hasSize(3);
    assertThat(contents.get("assignments")).hasSize(2);
    assertThat(contents.get("enrollments")).hasSize(4);
    assertThat(contents.get("assessments")).hasSize(3);
    assertThat(contents.get("attempts")).hasSize(4);
    assertThat(contents.get("resources")).hasSize(1);

    assertThat(run(OneRosterSource.of(bulk)).changedAnything()).isFalse();
    assertThat(StoreContents.of(store)).isEqualTo(contents);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfRowsDoesNotCount(long seed) throws IOException {
    run(OneRosterSource.of(bulk));
    TextFiles shuffled = TinyOneRoster.v12();
    Random random = new Random(seed);
    shuffled.names().forEach(file -> shuffled.shuffle(file, random));

    assertThat(run(delivery("shuffled", shuffled)).changedAnything()).isFalse();
  }

  @Test
  void aDeltaChangesWhatItSaysAndDeletesWhatIsNoMore() throws IOException {
    run(OneRosterSource.of(bulk));
    TextFiles changes =
        TinyOneRoster.delta("users", "enrollments", "lineItems", "results")
            .add("users.csv", "s1" + ACTIVE + "true,O,student,ada,,Augusta,King,,,,,,,,")
            .add("users.csv", "a1" + DELETED + ",,administrator,,,,,,,,,,,,")
            .add("enrollments.csv", "E1" + ACTIVE + "K1,O,s1,student,,2024-08-20,2024-10-31")
            .add("enrollments.csv", "E2" + DELETED + "K1,O,s2,student,,,")
            .add("enrollments.csv", "E7" + ACTIVE + "K1,O,t9,proctor,,,")
            .add("enrollments.csv", "E4" + DELETED + "K1,O,t1,teacher,,,")
            .add("lineItems.csv", "L3" + DELETED + "A poem,,,,K2,,T1,,")
            .add("results.csv", "R4" + ACTIVE + "L2,s1,exempt,0,2025-01-16,");
    OneRosterSource delta = delivery("delta", changes).after(bulk);
    IngestReport report = run(delta);
    Map<String, List<String>> contents = StoreContents.of(store);

    assertThat(report.rejects()).isZero();
    assertThat(report.of("deletions").deleted()).isEqualTo(5);
    assertThat(contents.get("identities")).anyMatch(each -> each.contains("Augusta"));
    assertThat(store.students().history(StudentId.of("oneroster", "s1"))).hasSize(2);
    assertThat(contents.get("staff")).hasSize(3).noneMatch(each -> each.contains("a1"));
    assertThat(contents.get("assignments")).hasSize(2).noneMatch(each -> each.contains("t1"));
    assertThat(store.enrollments().stream())
        .filteredOn(each -> each.offering().value().equals("K1"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.student().value()).isEqualTo("s1");
              assertThat(each.withdrawnDay()).isEqualTo(59);
              assertThat(each.result()).isEqualTo(FinalResult.WITHDRAWN);
            });
    assertThat(contents.get("assessments")).hasSize(2);
    assertThat(contents.get("attempts")).singleElement().asString().contains("L1", "s1");

    assertThat(run(delta).changedAnything()).isFalse();
    assertThat(StoreContents.of(store)).isEqualTo(contents);
  }

  @Test
  void anEnrollmentThatEndsAndAnotherOfTheSameStudentLeaveTheStudentInTheClass()
      throws IOException {
    run(OneRosterSource.of(bulk));
    Map<String, List<String>> before = StoreContents.of(store);
    TextFiles changes =
        TinyOneRoster.delta("enrollments")
            .add("enrollments.csv", "E1" + DELETED + "K1,O,s1,student,,2024-08-20,2024-09-30")
            .add("enrollments.csv", "E8" + ACTIVE + "K1,O,s1,student,,2024-08-20,2025-01-20");

    assertThat(run(delivery("delta", changes).after(bulk)).changedAnything()).isFalse();
    assertThat(StoreContents.of(store)).isEqualTo(before);
  }

  @Test
  void badRowsAreSetAsideAndTheOthersStored() throws IOException {
    TextFiles files =
        TinyOneRoster.v11()
            .add("enrollments.csv", "E9,,,K1,O,t9,teacher,,,", "E9,,,K1,O,s9,student,,,")
            .add("users.csv", "s8,\"a\"x,,true,O,student,u", "=s7,,,true,O,pupil,u,,U,,,,,,,,,");
    run(OneRosterSource.of(bulk));
    Map<String, List<String>> clean = StoreContents.of(store);
    Path rejects = folder.resolve("rejects");
    try (StudentStore other = StudentStore.inMemory()) {
      IngestReport report =
          Ingest.into(other)
              .rejects(RejectPolicy.quarantine(rejects))
              .from(delivery("bad", files))
              .run();

      assertThat(report.rejects()).isEqualTo(4);
      assertThat(report.of("assignments").rejected()).isEqualTo(1);
      assertThat(report.of("enrollments").rejected()).isEqualTo(1);
      assertThat(report.of("students").rejected()).isEqualTo(2);
      assertThat(StoreContents.of(other)).isEqualTo(clean);
    }
    assertThat(Files.readAllLines(rejects.resolve("users.csv")))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("'=s7,"));
    assertThat(Files.readAllLines(rejects.resolve("enrollments.csv"))).hasSize(3);
  }

  @Test
  void aDeliveryThatIsCutAnywhereLeavesTheStoreAsItWas() throws IOException {
    run(OneRosterSource.of(bulk));
    Map<String, List<String>> before = StoreContents.of(store);
    TextFiles changed = TinyOneRoster.v11().each("users.csv", line -> line.replace("Ada", "Eve"));
    Path zip = changed.zipTo(folder.resolve("changed.zip"), "");
    byte[] whole = Files.readAllBytes(zip);
    for (int length = 0; length < whole.length; length += 211) {
      Files.write(zip, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> run(OneRosterSource.of(zip)))
          .isInstanceOf(SourceFormatException.class);
    }
    TextFiles open = changed.add("results.csv", "R9,,,L1,\"s3,submitted,0,2024-10-01,");
    OneRosterSource unclosed = delivery("unclosed", open);

    assertThatThrownBy(() -> run(unclosed)).isInstanceOf(SourceFormatException.class);
    assertThat(StoreContents.of(store)).isEqualTo(before);
  }

  private IngestReport run(OneRosterSource source) {
    return Ingest.into(store).from(source).run();
  }

  private OneRosterSource delivery(String name, TextFiles files) throws IOException {
    return OneRosterSource.of(files.writeTo(folder.resolve(name)));
  }
}
