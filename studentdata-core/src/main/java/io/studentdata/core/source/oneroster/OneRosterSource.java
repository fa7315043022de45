package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.csv.BadRows;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of OneRoster 1.1 or 1.2 CSV files, in bulk or as a delta, with or without its
 * manifest; or of Microsoft School Data Sync v2.1, which is told by its columns. What becomes of
 * which file and column is in {@code docs/sources.md}.
 *
 * <p>A class is an offering that begins on the first day of its earliest session and ends with its
 * latest; course days count from there. A delta says little about what it refers to, so that the
 * deliveries before it are named with {@link #after} where its enrollments, line items or results
 * are dated. Rows with the status {@code tobedeleted} are {@link #deletions}.
 *
 * <p>Memory grows with the number of sessions, classes, line items and members of staff, and by
 * some 40 bytes for each user in roles.csv or demographics.csv, and with the students whom
 * enrollments.csv has several times in one class; with nothing else. Immutable; each setter returns
 * a copy. Each stream opens its files anew. A source may be shared between threads, each stream may
 * not.
 */
public final class OneRosterSource implements StudentSource {
  private final String system;
  private final @Nullable LocalDate backgroundDay;
  private final List<Delivery> deliveries;

  private OneRosterSource(
      String system, @Nullable LocalDate backgroundDay, List<Delivery> deliveries) {
    this.system = system;
    this.backgroundDay = backgroundDay;
    this.deliveries = deliveries;
  }

  /**
   * The delivery at a path. Looks at its manifest and at all header lines.
   *
   * @param zipOrDirectory the zip, whose files may lie in a folder, or the directory that holds the
   *     files themselves
   * @throws SourceFormatException if it is neither, is cut short, a file that the manifest promises
   *     or a column is missing, or the manifest is of another version
   */
  public static OneRosterSource of(Path zipOrDirectory) {
    return new OneRosterSource("oneroster", null, List.of(Delivery.of(zipOrDirectory)));
  }

  /**
   * The same delivery, whose rows may refer to classes, sessions, line items and roles of others
   * before it.
   *
   * @param earlier zips or directories, oldest first; only looked up, not imported
   * @throws SourceFormatException as {@link #of}
   */
  public OneRosterSource after(Path... earlier) {
    List<Delivery> all = new ArrayList<>(Arrays.stream(earlier).map(Delivery::of).toList());
    all.add(delivery());
    return new OneRosterSource(system, backgroundDay, List.copyOf(all));
  }

  /**
   * The same delivery, with the day from which students' backgrounds hold and on which their ages
   * are counted. Unless named, it is the first day of the earliest session, or, where users.csv is
   * a delta or there are no sessions, the day each user was last modified.
   */
  public OneRosterSource asOf(LocalDate day) {
    return new OneRosterSource(system, day, deliveries);
  }

  /**
   * The same delivery, whose ids are those of a system of that name: {@code oneroster} unless told
   * otherwise. Needed where several such systems deliver to one store.
   *
   * @param name 1 to 40 characters
   * @throws IllegalArgumentException if it is blank or too long
   */
  public OneRosterSource fromSystem(String name) {
    new Ids(name).term("x"); // refuses what is no name
    return new OneRosterSource(name, backgroundDay, deliveries);
  }

  @Override
  public String system() {
    return system;
  }

  @Override
  public String description() {
    return delivery().bundle().name();
  }

  @Override
  public List<String> notes() {
    return delivery().notes().list();
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return delivery()
        .rows(
            RosterFile.SESSIONS,
            BadRows.REPORTED,
            columns -> new Sessions.TermRows(ids(), columns));
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return delivery()
        .rows(RosterFile.COURSES, BadRows.REPORTED, columns -> new CourseRows(ids(), columns));
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    Sessions sessions = Sessions.of(deliveries);
    return delivery()
        .rows(
            RosterFile.CLASSES,
            BadRows.REPORTED,
            columns -> new Classes.OfferingRows(ids(), sessions, columns));
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return new Users(system, deliveries).students(backgroundDay);
  }

  @Override
  public Stream<SourceRow<StudentIdentity>> identities() {
    return new Users(system, deliveries).identities();
  }

  @Override
  public Stream<SourceRow<StaffMember>> staff() {
    return new Users(system, deliveries).staff();
  }

  @Override
  public Stream<SourceRow<StaffAssignment>> assignments() {
    return delivery()
        .rows(
            RosterFile.ENROLLMENTS,
            BadRows.PASSED_OVER,
            columns -> new AssignmentRows(ids(), columns));
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    Classes classes = Classes.of(deliveries);
    Repeats repeats = Repeats.in(delivery(), classes);
    return delivery()
        .rows(
            RosterFile.ENROLLMENTS,
            BadRows.REPORTED,
            columns -> new EnrollmentRows(ids(), classes, repeats, columns));
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    Classes classes = Classes.of(deliveries);
    Categories categories = Categories.of(deliveries);
    return delivery()
        .rows(
            RosterFile.LINE_ITEMS,
            BadRows.REPORTED,
            columns -> new LineItemRows(ids(), classes, categories, columns));
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return delivery()
        .rows(
            RosterFile.CLASS_RESOURCES,
            BadRows.REPORTED,
            columns -> new ResourceRows(ids(), columns));
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    LineItems lineItems = LineItems.of(deliveries);
    return delivery()
        .rows(
            RosterFile.RESULTS,
            BadRows.REPORTED,
            columns -> new ResultRows(ids(), lineItems, delivery().notes(), columns));
  }

  @Override
  public Stream<SourceRow<Deletion>> deletions() {
    return new Deletions(system, deliveries).rows();
  }

  private Delivery delivery() {
    return deliveries.get(deliveries.size() - 1);
  }

  private Ids ids() {
    return new Ids(system);
  }
}
