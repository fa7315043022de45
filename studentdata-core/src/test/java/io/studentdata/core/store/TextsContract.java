package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.testkit.StoreContents;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts come back as they were saved, on whatever database the store is. */
abstract class TextsContract {
  private static final Access ACCESS = new Access("tester", "test");
  private static final CourseId COURSE = CourseId.of("college", "c1");

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

  /** Texts that databases are known to fold, pad, cut or misread. */
  static List<String> texts() {
    return List.of(
        "Zoë Łukasiewicz-Ångström",
        "𝒜𝓃𝓃𝒶 of 𠮷野家 👩‍🎓", // beyond the basic multilingual plane
        "张伟 и Юлия και Ζωή",
        "שלום עולם", // right to left
        "مرحبا\u200f بكم",
        "O'Neil \"Q\"; drop table course; --",
        "a?b:c @d %_[x]^ \\ {fn now()} $1",
        "with a trailing blank ",
        " with a leading one",
        "two\r\nlines\tand a tab",
        "Straße STRASSE strasse",
        "İstanbul ISPARTA ırmak",
        "e\u0301 is not \u00e9", // the same to the eye, not to a register
        "null",
        "\u00a0no-break\u2028separated",
        "Ω".repeat(200),
        "👩".repeat(100)); // 200 UTF-16 units, as long as a title may be
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextComesBackAsItWas(String text) {
    store.courses().save(new Course(COURSE, text));
    assertThat(store.courses().find(COURSE)).contains(new Course(COURSE, text));
    long batches = StoreContents.batches(store);
    store.courses().save(new Course(COURSE, text));
    assertThat(StoreContents.batches(store)).as("saved again it is the same").isEqualTo(batches);
  }

  @Test
  void textsThatAreNearlyTheSameReplaceEachOther() {
    for (String title :
        List.of(
            "Strasse", "strasse", "Straße", "strasse ", "Istanbul", "İstanbul", "e\u0301", "é")) {
      store.courses().save(new Course(COURSE, title));
      assertThat(store.courses().find(COURSE)).contains(new Course(COURSE, title));
    }
    assertThat(store.courses().count()).isEqualTo(1);
  }

  @Test
  void idsThatAreNearlyTheSameAreDifferentStudents() {
    List<StudentId> ids = new ArrayList<>();
    for (String id :
        List.of(
            "strasse",
            "Strasse",
            "STRASSE",
            "straße",
            "istanbul",
            "ISTANBUL",
            "İstanbul",
            "ıstanbul",
            "e\u0301",
            "é",
            "e",
            "E",
            "𝒜",
            "A",
            "a b",
            "a  b",
            "o'neil",
            "a?",
            "1",
            "01",
            "x".repeat(120),
            "x".repeat(119),
            "👩".repeat(60))) {
      ids.add(StudentId.of("college", id));
      ids.add(StudentId.of("College", id));
    }
    store.write(
        "setup",
        unit ->
            unit.students()
                .saveAll(
                    ids.stream()
                        .map(id -> new Student(id, SmallCollege.START, Demographics.UNKNOWN))
                        .toList()));
    assertThat(store.students().count()).isEqualTo(ids.size());
    assertThat(store.students().stream().map(Student::id)).containsExactlyElementsOf(ids);
    for (StudentId id : ids) {
      assertThat(store.students().find(id).map(Student::id)).contains(id);
    }
  }

  @Test
  void whatIsMissingStaysMissingAndIsNoEmptyText() {
    StudentId student = SmallCollege.student(1);
    store.students().save(new Student(student, SmallCollege.START, Demographics.UNKNOWN));
    store.identities().save(new StudentIdentity(student, null, "Ng", null));
    assertThat(store.identities().find(student, ACCESS))
        .contains(new StudentIdentity(student, null, "Ng", null));
    store.identities().save(new StudentIdentity(student, "–", null, "n@x.example"));
    assertThat(store.identities().find(student, ACCESS))
        .contains(new StudentIdentity(student, "–", null, "n@x.example"));
    assertThat(store.students().find(student).orElseThrow().demographics())
        .isEqualTo(Demographics.UNKNOWN);
  }

  /** As many as are copied in bulk where that is done. */
  @Test
  void manyTextsAtOnceComeBackAsTheyWere() {
    List<Course> courses = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      courses.add(new Course(CourseId.of("college", "c" + i), texts().get(i % texts().size())));
    }
    store.courses().saveAll(courses);
    assertThat(store.courses().stream()).containsExactlyElementsOf(courses);
  }
}
