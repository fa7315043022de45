package io.studentdata.core.source.event;

import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How what is known from events only is entered into the store: which term and course an offering
 * belongs to, when it began and how long it is; or that only resources are. Whatever the store has
 * stays as it is. Immutable; each setter returns a copy.
 */
public final class Registering {
  /** Of an offering, in days, unless told otherwise. */
  public static final int DEFAULT_LENGTH = 180;

  private final boolean onlyResources;
  private final @Nullable Term term;
  private final int length;
  private final Function<OfferingId, CourseId> courses;

  private Registering(
      boolean onlyResources,
      @Nullable Term term,
      int length,
      Function<OfferingId, CourseId> courses) {
    this.onlyResources = onlyResources;
    this.term = term;
    this.length = length;
    this.courses = courses;
  }

  /**
   * An offering begins on the first of the month of its first event in the files, UTC, and its term
   * is that month, marked approximate. Each offering is a course of its own.
   */
  public static Registering byMonth() {
    return new Registering(false, null, DEFAULT_LENGTH, Registering::itself);
  }

  /** All offerings belong to a term and begin with it. Each is a course of its own. */
  public static Registering in(Term term) {
    return new Registering(false, term, DEFAULT_LENGTH, Registering::itself);
  }

  /**
   * Only resources are entered; students, their enrollments and offerings are known from other
   * sources.
   */
  public static Registering resources() {
    return new Registering(true, null, DEFAULT_LENGTH, Registering::itself);
  }

  /**
   * How long each offering is.
   *
   * @param days 1 to 3,660
   */
  public Registering lengthDays(int days) {
    if (days < 1 || days > 3_660) {
      throw new IllegalArgumentException(
          "Invalid offering length in days: %d (expected 1 to 3660)".formatted(days));
    }
    return new Registering(onlyResources, term, days, courses);
  }

  /** Which course an offering is one of. */
  public Registering courses(Function<OfferingId, CourseId> course) {
    return new Registering(onlyResources, term, length, course);
  }

  boolean onlyResources() {
    return onlyResources;
  }

  Term term(String system, Instant firstEvent) {
    if (term != null) {
      return term;
    }
    LocalDate month = firstEvent.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    String name = month.toString().substring(0, 7);
    return new Term(TermId.of(system, name), name, month, true);
  }

  CourseId course(OfferingId offering) {
    return courses.apply(offering);
  }

  CourseOffering offering(OfferingId id, Term in) {
    return new CourseOffering(id, course(id), in.id(), in.startsOn(), length);
  }

  private static CourseId itself(OfferingId offering) {
    return CourseId.of(offering.system(), offering.value());
  }
}
