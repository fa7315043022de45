package io.studentdata.core.query;

import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.TermId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The offerings a query looks at. Immutable. */
public final class Scope {
  private static final Scope EVERYTHING = new Scope("ALL", "", "");

  private final String kind;
  private final String system;
  private final String id;

  private Scope(String kind, String system, String id) {
    this.kind = kind;
    this.system = system;
    this.id = id;
  }

  /** All offerings in the store. */
  public static Scope everything() {
    return EVERYTHING;
  }

  /** The offerings of a term; none where there is no such term. */
  public static Scope of(TermId term) {
    return new Scope("TERM", term.system(), term.value());
  }

  /** The offerings of a course in all terms; none where there is no such course. */
  public static Scope of(CourseId course) {
    return new Scope("COURSE", course.system(), course.value());
  }

  /** One offering; none where there is no such offering. */
  public static Scope of(OfferingId offering) {
    return new Scope("OFFERING", offering.system(), offering.value());
  }

  /**
   * What named queries are asked with: {@code scope} is one of ALL, TERM, COURSE and OFFERING,
   * {@code system} and {@code id} are those of the term, course or offering, empty under ALL.
   */
  public Map<String, Object> parameters() {
    return Map.of("scope", kind, "system", system, "id", id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scope that
        && kind.equals(that.kind)
        && system.equals(that.system)
        && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, system, id);
  }

  @Override
  public String toString() {
    return equals(EVERYTHING)
        ? "everything"
        : kind.toLowerCase(Locale.ROOT) + " " + system + ":" + id;
  }
}
