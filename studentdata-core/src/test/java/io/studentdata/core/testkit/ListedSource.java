package io.studentdata.core.testkit;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.EnrollmentEvent;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A source whose rows stand in lists, to be put in any order or changed by tests. */
public final class ListedSource implements StudentSource {
  private final String system;
  private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
  public final List<SourceRow<Term>> terms;
  public final List<SourceRow<Course>> courses;
  public final List<SourceRow<CourseOffering>> offerings;
  public final List<SourceRow<Program>> programs;
  public final List<SourceRow<StaffMember>> staff;
  public final List<SourceRow<Student>> students;
  public final List<SourceRow<StudentIdentity>> identities;
  public final List<SourceRow<ProgramMembership>> memberships;
  public final List<SourceRow<StaffAssignment>> assignments;
  public final List<SourceRow<Assessment>> assessments;
  public final List<SourceRow<LearningResource>> resources;
  public final List<SourceRow<Enrollment>> enrollments;
  public final List<SourceRow<EnrollmentEvent>> enrollmentEvents;
  public final List<SourceRow<AssessmentAttempt>> attempts;
  public final List<SourceRow<AccountTransaction>> transactions;
  public final List<SourceRow<Attendance>> attendance;
  public final List<SourceRow<AdvisingContact>> contacts;
  public final List<SourceRow<Interaction>> interactions;
  public final List<SourceRow<LearningEvent>> events;
  public final List<SourceRow<Deletion>> deletions;

  private ListedSource(StudentSource from) {
    system = from.system();
    terms = listed(from.terms());
    courses = listed(from.courses());
    offerings = listed(from.offerings());
    programs = listed(from.programs());
    staff = listed(from.staff());
    students = listed(from.students());
    identities = listed(from.identities());
    memberships = listed(from.memberships());
    assignments = listed(from.assignments());
    assessments = listed(from.assessments());
    resources = listed(from.resources());
    enrollments = listed(from.enrollments());
    enrollmentEvents = listed(from.enrollmentEvents());
    attempts = listed(from.attempts());
    transactions = listed(from.transactions());
    attendance = listed(from.attendance());
    contacts = listed(from.contacts());
    interactions = listed(from.interactions());
    events = listed(from.events());
    deletions = listed(from.deletions());
  }

  /** All rows of another source, which may be such a list, too. */
  public static ListedSource of(StudentSource from) {
    return new ListedSource(from);
  }

  /** A source without rows. */
  public static ListedSource empty(String system) {
    return new ListedSource(
        new StudentSource() {
          @Override
          public String system() {
            return system;
          }

          @Override
          public String description() {
            return "nothing";
          }
        });
  }

  /** The same rows in another order. */
  public ListedSource shuffled(long seed) {
    ListedSource copy = of(this);
    Random random = new Random(seed);
    copy.all().forEach(rows -> Collections.shuffle(rows, random));
    return copy;
  }

  /** The same rows, but after so many of them the source cannot be read any further. */
  public ListedSource breakingOffAfter(long rows) {
    ListedSource copy = of(this);
    copy.left.set(rows);
    return copy;
  }

  /** How many rows there are. */
  public long size() {
    return all().stream().mapToLong(List::size).sum();
  }

  /** All lists, in the order of an import. */
  public List<List<?>> all() {
    return List.of(
        terms,
        courses,
        offerings,
        programs,
        staff,
        students,
        identities,
        memberships,
        assignments,
        assessments,
        resources,
        enrollments,
        enrollmentEvents,
        attempts,
        transactions,
        attendance,
        contacts,
        interactions,
        events,
        deletions);
  }

  /** A row made up by a test. */
  public static <T> SourceRow<T> row(String file, long line, T item) {
    return new SourceRow.Valid<>(item, origin(file, line, item));
  }

  /** A record that the source takes for granted. */
  public static <T> SourceRow<T> implied(String file, long line, T item) {
    return new SourceRow.Implied<>(item, origin(file, line, item));
  }

  private static RowOrigin origin(String file, long line, Object item) {
    return new RowOrigin(file, line, List.of("row"), List.of(item.toString()));
  }

  /** What a valid row holds. */
  public static <T> T item(SourceRow<T> row) {
    return ((SourceRow.Valid<T>) row).item();
  }

  /** Replaces what the row at {@code index} holds; what it held is returned. */
  public static <T> T change(List<SourceRow<T>> rows, int index, UnaryOperator<T> change) {
    T before = item(rows.get(index));
    rows.set(index, new SourceRow.Valid<>(change.apply(before), rows.get(index).origin()));
    return before;
  }

  private static <T> List<SourceRow<T>> listed(Stream<SourceRow<T>> rows) {
    try (rows) {
      return new ArrayList<>(rows.toList());
    }
  }

  private <T> Stream<T> read(List<T> rows) {
    return rows.stream()
        .peek(
            row -> {
              if (left.decrementAndGet() < 0) {
                throw new SourceFormatException("Cannot read on");
              }
            });
  }

  @Override
  public String system() {
    return system;
  }

  @Override
  public String description() {
    return "rows in lists";
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return read(terms);
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return read(courses);
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return read(offerings);
  }

  @Override
  public Stream<SourceRow<Program>> programs() {
    return read(programs);
  }

  @Override
  public Stream<SourceRow<StaffMember>> staff() {
    return read(staff);
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return read(students);
  }

  @Override
  public Stream<SourceRow<StudentIdentity>> identities() {
    return read(identities);
  }

  @Override
  public Stream<SourceRow<ProgramMembership>> memberships() {
    return read(memberships);
  }

  @Override
  public Stream<SourceRow<StaffAssignment>> assignments() {
    return read(assignments);
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return read(assessments);
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return read(resources);
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return read(enrollments);
  }

  @Override
  public Stream<SourceRow<EnrollmentEvent>> enrollmentEvents() {
    return read(enrollmentEvents);
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return read(attempts);
  }

  @Override
  public Stream<SourceRow<AccountTransaction>> transactions() {
    return read(transactions);
  }

  @Override
  public Stream<SourceRow<Attendance>> attendance() {
    return read(attendance);
  }

  @Override
  public Stream<SourceRow<AdvisingContact>> contacts() {
    return read(contacts);
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return read(interactions);
  }

  @Override
  public Stream<SourceRow<LearningEvent>> events() {
    return read(events);
  }

  @Override
  public Stream<SourceRow<Deletion>> deletions() {
    return read(deletions);
  }
}
