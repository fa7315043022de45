package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramId;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffId;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.StaffRole;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the department teaches: each of its courses in each of its terms. The same for any seed. */
final class Department {
  static final String SYSTEM = "synthetic";

  static final List<Term> TERMS =
      List.of(
          term("2023B", LocalDate.of(2023, 2, 1)),
          term("2023J", LocalDate.of(2023, 10, 1)),
          term("2024B", LocalDate.of(2024, 2, 1)));

  static final List<Course> COURSES =
      List.of(
          course("CS101", "Introduction to programming"),
          course("CS120", "Discrete mathematics"),
          course("CS210", "Algorithms and data structures"),
          course("CS240", "Databases"));

  static final List<Program> PROGRAMS =
      List.of(
          program("BSC-CS", "Bachelor in Computer Science"),
          program("BSC-DS", "Bachelor in Data Science"),
          program("MSC-SE", "Master in Software Engineering"));

  /** A teacher and a tutor for each course, then the advisors. */
  static final List<StaffMember> STAFF =
      List.of(
          staff("T1", "Teacher of programming"),
          staff("T2", "Teacher of mathematics"),
          staff("T3", "Teacher of algorithms"),
          staff("T4", "Teacher of databases"),
          staff("U1", "First tutor"),
          staff("U2", "Second tutor"),
          staff("U3", "Third tutor"),
          staff("U4", "Fourth tutor"),
          staff("A1", "First advisor"),
          staff("A2", "Second advisor"));

  private static final double[] DIFFICULTY = {0.1, 0.35, 0.05, -0.45};
  private static final int[] LENGTH = {241, 234, 241, 227};

  /** Term by term, course by course. */
  static final List<Offered> OFFERED = offered();

  private Department() {}

  /** What staff do in the offerings. */
  static Stream<StaffAssignment> assignments() {
    return OFFERED.stream()
        .flatMap(
            offered ->
                Stream.of(
                    assignment(STAFF.get(course(offered)).id(), offered, StaffRole.TEACHER),
                    assignment(
                        STAFF.get(COURSES.size() + course(offered)).id(), offered, StaffRole.TUTOR),
                    assignment(advisor(offered.index()), offered, StaffRole.ADVISOR)));
  }

  /** Who advises the students of an offering. */
  static StaffId advisor(int offering) {
    return STAFF.get(2 * COURSES.size() + offering % 2).id();
  }

  private static int course(Offered offered) {
    return offered.index() % COURSES.size();
  }

  private static StaffAssignment assignment(StaffId who, Offered where, StaffRole role) {
    return new StaffAssignment(who, where.offering().id(), role);
  }

  private static Program program(String code, String title) {
    return new Program(ProgramId.of(SYSTEM, code), title);
  }

  private static StaffMember staff(String code, String name) {
    return new StaffMember(StaffId.of(SYSTEM, code), name);
  }

  private static Term term(String code, LocalDate start) {
    return new Term(TermId.of(SYSTEM, code), code, start, false);
  }

  private static Course course(String code, String title) {
    return new Course(CourseId.of(SYSTEM, code), title);
  }

  private static List<Offered> offered() {
    List<Offered> all = new ArrayList<>();
    for (Term term : TERMS) {
      for (int c = 0; c < COURSES.size(); c++) {
        CourseId course = COURSES.get(c).id();
        OfferingId id = OfferingId.of(SYSTEM, course.value() + "-" + term.id().value());
        var offering = new CourseOffering(id, course, term.id(), term.startsOn(), LENGTH[c]);
        var resources = Shelf.resources(id);
        all.add(
            new Offered(
                all.size(),
                offering,
                DIFFICULTY[c],
                assessments(id, c),
                resources,
                Shelf.popularity(resources)));
      }
    }
    return List.copyOf(all);
  }

  /** Courses differ by a few days; the first quiz is optional; one course's exam has no date. */
  private static List<Assessment> assessments(OfferingId offering, int course) {
    int shift = 2 * course;
    return List.of(
        work(offering, "A1", AssessmentType.COMPUTER_MARKED, 11 + shift, 0),
        work(offering, "A2", AssessmentType.TUTOR_MARKED, 24 + shift, 10),
        work(offering, "A3", AssessmentType.TUTOR_MARKED, 52 + shift, 15),
        work(offering, "A4", AssessmentType.COMPUTER_MARKED, 80 + shift, 7.5),
        work(offering, "A5", AssessmentType.TUTOR_MARKED, 108 + shift, 20),
        work(offering, "A6", AssessmentType.TUTOR_MARKED, 157 + shift, 22.5),
        work(offering, "A7", AssessmentType.TUTOR_MARKED, 206 + shift, 25),
        new Assessment(
            AssessmentId.of(SYSTEM, offering.value() + "-EX"),
            offering,
            AssessmentType.EXAM,
            course == 1 ? null : LENGTH[course] - 7,
            100));
  }

  private static Assessment work(
      OfferingId offering, String name, AssessmentType type, int due, double weight) {
    var id = AssessmentId.of(SYSTEM, offering.value() + "-" + name);
    return new Assessment(id, offering, type, due, weight);
  }
}
