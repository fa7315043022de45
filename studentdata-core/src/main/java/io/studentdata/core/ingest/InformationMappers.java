package io.studentdata.core.ingest;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.store.StoreTables;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;

/** Maps what is taught to table rows. */
final class InformationMappers {
  private final References references;

  InformationMappers(References references) {
    this.references = references;
  }

  static void term(Chunk<Term> chunk) {
    for (SourceRow.Valid<Term> row : chunk.rows()) {
      Term t = row.item();
      chunk.add(
          row,
          t.id().value(),
          t.id().system(),
          t.name(),
          t.startsOn(),
          t.startIsApproximate() ? 1 : 0);
    }
  }

  static void course(Chunk<Course> chunk) {
    for (SourceRow.Valid<Course> row : chunk.rows()) {
      Course c = row.item();
      chunk.add(row, c.id().value(), c.id().system(), c.title());
    }
  }

  void offering(Chunk<CourseOffering> chunk) throws SQLException, IOException {
    Map<CourseId, Long> courses =
        references.keys(StoreTables.COURSE, chunk.ids(CourseOffering::course), CourseId::of);
    Map<TermId, Long> terms =
        references.keys(StoreTables.TERM, chunk.ids(CourseOffering::term), TermId::of);
    for (SourceRow.Valid<CourseOffering> row : chunk.rows()) {
      CourseOffering o = row.item();
      Long course = courses.get(o.course());
      Long term = terms.get(o.term());
      if (course == null) {
        chunk.missing(row, "course", o.course());
      } else if (term == null) {
        chunk.missing(row, "term", o.term());
      } else {
        chunk.add(row, o.id().value(), o.id().system(), course, term, o.startsOn(), o.lengthDays());
      }
    }
  }

  void assessment(Chunk<Assessment> chunk) throws SQLException, IOException {
    Map<OfferingId, Long> offerings = offerings(chunk, Assessment::offering);
    for (SourceRow.Valid<Assessment> row : chunk.rows()) {
      Assessment a = row.item();
      Long offering = offerings.get(a.offering());
      if (offering == null) {
        chunk.missing(row, "offering", a.offering());
      } else {
        chunk.add(
            row,
            a.id().value(),
            a.id().system(),
            offering,
            a.type().name(),
            a.dueDay(),
            a.weightPercent() + 0.0); // no negative zero
      }
    }
  }

  void resource(Chunk<LearningResource> chunk) throws SQLException, IOException {
    Map<OfferingId, Long> offerings = offerings(chunk, LearningResource::offering);
    for (SourceRow.Valid<LearningResource> row : chunk.rows()) {
      LearningResource r = row.item();
      Long offering = offerings.get(r.offering());
      if (offering == null) {
        chunk.missing(row, "offering", r.offering());
      } else {
        chunk.add(
            row,
            r.id().value(),
            r.id().system(),
            offering,
            r.activityType(),
            r.weekFrom(),
            r.weekTo());
      }
    }
  }

  private <T> Map<OfferingId, Long> offerings(Chunk<T> chunk, Function<T, OfferingId> id)
      throws SQLException {
    return references.keys(StoreTables.OFFERING, chunk.ids(id), OfferingId::of);
  }
}
