package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Attendance;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
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
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up computer-science department: four courses in each of three terms (2023B, 2023J, 2024B)
 * and any number of students, most of whom take one or two offerings, and take some again that they
 * left or failed. Hidden ability, effort, workload and money trouble, and a level at which a
 * student stands from week to week, drive who registers late, clicks, comes to sessions, hands in,
 * scores well, pays late, is contacted, withdraws and passes. So a model finds a weak signal before
 * a course begins and a strong one half-way, and {@link #trueRisk} says how much there is to find.
 *
 * <p>Students move by chance from level to level, by known probabilities. An advisor's contact that
 * reaches a student makes a way up likelier: of those who would not have moved up in the week, 35
 * in 100 do. Contacts are triggered by a low level, so that those contacted do worse all the same.
 *
 * <p>The same number of students and seed give the same rows in the same order, on any machine;
 * more students leave those of fewer as they are. Students come offering by offering, with a row of
 * background for each enrollment. Rows are made as they are asked for, so that memory does not grow
 * with the number of students: about 230 interactions and 80 entries of attendance each. Each
 * student has a name that means "example" in one language or another, and an address at
 * example.edu; no person is described. Immutable; may be shared between threads.
 */
public final class SyntheticSource implements StudentSource {
  /** The most students that can be asked for. */
  public static final int MAX_STUDENTS = 10_000_000;

  private final int students;
  private final World world;
  private final int recorded;

  private SyntheticSource(int students, World world, int recorded) {
    this.students = students;
    this.world = world;
    this.recorded = recorded;
  }

  /**
   * A department with so many students, and seed 1.
   *
   * @throws IllegalArgumentException if {@code students} is not 1 to {@link #MAX_STUDENTS}
   */
  public static SyntheticSource ofStudents(int students) {
    if (students < 1 || students > MAX_STUDENTS) {
      throw new IllegalArgumentException(
          "Invalid number of students: %d (expected 1 to %d)".formatted(students, MAX_STUDENTS));
    }
    return new SyntheticSource(students, new World(1, Drift.NONE, Bias.NONE), 0);
  }

  /** The same department with other students: those of the seed, with ids of their own. */
  public SyntheticSource seed(long newSeed) {
    return with(new World(newSeed, world.drift(), world.bias()));
  }

  /** The same department, whose last term differs. */
  public SyntheticSource withDrift(Drift drift) {
    return with(new World(world.seed(), drift, world.bias()));
  }

  /**
   * The same department, which grades a group unfairly. What its students do in a course is the
   * same; more of them take it again. {@link #trueRisk} of the department without bias says what
   * risk they would be at if they were graded as others are.
   */
  public SyntheticSource withBias(Bias bias) {
    return with(new World(world.seed(), world.drift(), bias));
  }

  /**
   * The same department, whose learning platform records a share of the offerings, the latest ones,
   * event by event: {@link #events} has one for each click of {@link #interactions}, and one for
   * each day a student comes in, some 600 for each enrollment. All other rows are the same, and so
   * are the uses in a store that takes both. Without this there are no events.
   *
   * @param share of the 12 offerings, 0 to 1; a part of an offering counts as all of it
   * @throws IllegalArgumentException if the share is out of range
   */
  public SyntheticSource withEvents(double share) {
    if (!(share >= 0 && share <= 1)) { // also refuses NaN
      throw new IllegalArgumentException(
          "Invalid share of offerings with events: %s (expected 0 to 1)".formatted(share));
    }
    int offerings = (int) Math.ceil(share * Department.OFFERED.size() - 1e-9);
    return new SyntheticSource(students, world, offerings);
  }

  private SyntheticSource with(World other) {
    return new SyntheticSource(students, other, recorded);
  }

  /**
   * The risk of each enrollment to end badly, as of registration, in the order of {@link
   * #enrollments()}. It is the best that can be known then: no model can rank better, but for luck.
   */
  public Stream<TrueRisk> trueRisks() {
    return journeys().map(each -> risk(each, each.risk()));
  }

  /**
   * The risk as of the end of a course day, of those who are enrolled then: registered on or before
   * the day, and not withdrawn on or before it. It is what becomes of them on average, given all
   * that is true of them, hidden or not: in a group of students with a risk of 0.3, three in ten
   * end badly. No model can rank better, but for luck.
   *
   * @param day course day
   */
  public Stream<TrueRisk> trueRisk(int day) {
    return journeys()
        .filter(each -> each.registered() <= day && day < each.leavesOn())
        .map(each -> risk(each, each.risk(day)));
  }

  private static TrueRisk risk(Journey of, double probability) {
    return new TrueRisk(of.offered().offering().id(), of.person().id(), probability);
  }

  @Override
  public String system() {
    return Department.SYSTEM;
  }

  @Override
  public String description() {
    return "synthetic department of %d students, seed %d".formatted(students, world.seed());
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return rows("terms", Department.TERMS.stream());
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return rows("courses", Department.COURSES.stream());
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return rows("offerings", Department.OFFERED.stream().map(Offered::offering));
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return rows("students", journeys().map(Journey::student));
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return rows("enrollments", journeys().map(Journey::enrollment));
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return rows("assessments", Department.OFFERED.stream().flatMap(o -> o.assessments().stream()));
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return rows("resources", Department.OFFERED.stream().flatMap(o -> o.resources().stream()));
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return rows("attempts", journeys().flatMap(Attempts::of));
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return rows("interactions", journeys().flatMap(Clicks::of));
  }

  @Override
  public Stream<SourceRow<StudentIdentity>> identities() {
    return rows(
        "identities", IntStream.range(0, students).mapToObj(number -> Names.of(world, number)));
  }

  @Override
  public Stream<SourceRow<LearningEvent>> events() {
    int first = Department.OFFERED.size() - recorded;
    return rows("events", Journeys.from(first, world, students).flatMap(Recordings::of));
  }

  @Override
  public Stream<SourceRow<Program>> programs() {
    return rows("programs", Department.PROGRAMS.stream());
  }

  @Override
  public Stream<SourceRow<ProgramMembership>> memberships() {
    return rows(
        "memberships",
        IntStream.range(0, students).boxed().flatMap(number -> Memberships.of(world, number)));
  }

  @Override
  public Stream<SourceRow<StaffMember>> staff() {
    return rows("staff", Department.STAFF.stream());
  }

  @Override
  public Stream<SourceRow<StaffAssignment>> assignments() {
    return rows("assignments", Department.assignments());
  }

  @Override
  public Stream<SourceRow<EnrollmentEvent>> enrollmentEvents() {
    return rows("enrollment events", journeys().flatMap(History::of));
  }

  @Override
  public Stream<SourceRow<AccountTransaction>> transactions() {
    return rows("transactions", journeys().flatMap(Account::of));
  }

  @Override
  public Stream<SourceRow<Attendance>> attendance() {
    return rows("attendance", journeys().flatMap(Sessions::of));
  }

  @Override
  public Stream<SourceRow<AdvisingContact>> contacts() {
    return rows("contacts", journeys().flatMap(Outreach::of));
  }

  private Stream<Journey> journeys() {
    return Journeys.of(world, students);
  }

  private static <T> Stream<SourceRow<T>> rows(String kind, Stream<T> items) {
    RowOrigin origin = new RowOrigin("synthetic " + kind, 0, List.of(), List.of());
    return items.map(item -> new SourceRow.Valid<>(item, origin));
  }
}
