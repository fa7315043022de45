package io.studentdata.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.AccountTransaction;
import io.studentdata.core.model.AccountTransactionId;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Program;
import io.studentdata.core.model.ProgramMembership;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StaffAssignment;
import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.model.Term;
import io.studentdata.core.testkit.ListedSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rows of a source name, and whether it is among them, where it is of their system. */
final class References {
  private record Place(OfferingId offering, StudentId student) {}

  private final ListedSource rows;
  private final Set<OfferingId> offerings;
  private final Set<StudentId> students;
  private final Set<Place> enrolled;
  private final Map<ResourceId, OfferingId> resources = new HashMap<>();
  private final Map<AssessmentId, OfferingId> assessments = new HashMap<>();

  private References(ListedSource rows) {
    this.rows = rows;
    offerings = ids(rows.offerings, CourseOffering::id);
    students = ids(rows.students, Student::id);
    enrolled = ids(rows.enrollments, each -> new Place(each.offering(), each.student()));
    items(rows.resources).forEach(each -> resources.put(each.id(), each.offering()));
    items(rows.assessments).forEach(each -> assessments.put(each.id(), each.offering()));
  }

  static References of(ListedSource rows) {
    return new References(rows);
  }

  /** What a row holds, stated or taken for granted; it must not be bad. */
  static <T> T item(SourceRow<T> row) {
    return row instanceof SourceRow.Implied<T> implied
        ? implied.item()
        : ((SourceRow.Valid<T>) row).item();
  }

  /** Fails where something named is missing. */
  void assertThere() {
    catalogue();
    people();
    studies();
    inOfferings();
  }

  private void catalogue() {
    there("term", ids(rows.terms, Term::id), named(rows.offerings, CourseOffering::term));
    there("course", ids(rows.courses, Course::id), named(rows.offerings, CourseOffering::course));
    there("offering", offerings, named(rows.assessments, Assessment::offering));
    there("offering", offerings, named(rows.resources, LearningResource::offering));
    there("offering", offerings, named(rows.assignments, StaffAssignment::offering));
    there("offering", offerings, named(rows.contacts, AdvisingContact::offering));
    Set<? extends SourceId> staff = ids(rows.staff, StaffMember::id);
    there("staff", staff, named(rows.assignments, StaffAssignment::staff));
    there("staff", staff, named(rows.contacts, AdvisingContact::staff));
  }

  private void people() {
    there(
        "program",
        ids(rows.programs, Program::id),
        named(rows.memberships, ProgramMembership::program));
    there("student", students, named(rows.memberships, ProgramMembership::student));
    there("student", students, named(rows.identities, StudentIdentity::student));
    there("student", students, named(rows.transactions, AccountTransaction::student));
    there("student", students, named(rows.contacts, AdvisingContact::student));
    Map<AccountTransactionId, StudentId> accounts = new HashMap<>();
    items(rows.transactions).forEach(each -> accounts.put(each.id(), each.student()));
    there("entry", accounts.keySet(), named(rows.transactions, AccountTransaction::reverses));
    for (AccountTransaction each : items(rows.transactions)) {
      if (each.reverses() != null && own(each.reverses())) {
        assertThat(accounts.get(each.reverses()))
            .as("whose account, of what %s takes back", each)
            .isEqualTo(each.student());
      }
    }
  }

  private void studies() {
    there("offering", offerings, named(rows.enrollments, Enrollment::offering));
    there("student", students, named(rows.enrollments, Enrollment::student));
    items(rows.enrollmentEvents).forEach(each -> enrolled(each, each.offering(), each.student()));
    items(rows.attendance).forEach(each -> enrolled(each, each.offering(), each.student()));
    items(rows.interactions).forEach(each -> enrolled(each, each.offering(), each.student()));
    items(rows.events).forEach(each -> enrolled(each, each.offering(), each.student()));
  }

  private void inOfferings() {
    items(rows.attempts)
        .forEach(
            each -> {
              if (own(each.assessment())) {
                OfferingId offering = assessments.get(each.assessment());
                assertThat(offering).as("the assessment of %s", each).isNotNull();
                enrolled(each, Objects.requireNonNull(offering), each.student());
              }
            });
    items(rows.interactions).forEach(each -> used(each, each.resource(), each.offering()));
    for (LearningEvent each : items(rows.events)) {
      if (each.resource() != null) {
        used(each, each.resource(), each.offering());
      }
    }
  }

  private void enrolled(Object row, OfferingId offering, StudentId student) {
    if (own(offering) && own(student)) {
      assertThat(enrolled).as("the enrollment of %s", row).contains(new Place(offering, student));
    }
  }

  private void used(Object row, ResourceId resource, OfferingId offering) {
    if (own(resource)) {
      assertThat(resources.get(resource))
          .as("the offering of what %s uses", row)
          .isEqualTo(offering);
    }
  }

  private void there(
      String what, Set<? extends SourceId> ids, List<? extends @Nullable SourceId> named) {
    assertThat(named.stream().filter(Objects::nonNull).filter(this::own).toList())
        .as("every %s that rows name", what)
        .allMatch(ids::contains);
  }

  private boolean own(@Nullable SourceId id) {
    return id != null && id.system().equals(rows.system());
  }

  private static <T, K> List<K> named(List<SourceRow<T>> of, Function<T, K> reference) {
    return items(of).stream().map(reference).toList();
  }

  private static <T, K> Set<K> ids(List<SourceRow<T>> of, Function<T, K> id) {
    return items(of).stream().map(id).collect(Collectors.toSet());
  }

  private static <T> List<T> items(List<SourceRow<T>> of) {
    return of.stream().map(References::item).toList();
  }
}
