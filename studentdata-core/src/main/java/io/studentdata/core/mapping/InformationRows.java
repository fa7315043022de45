package io.studentdata.core.mapping;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Maps what is taught to table rows. */
final class InformationRows {
  private InformationRows() {}

  static MappedRows terms(List<Term> items, RowTarget batch) {
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      Term t = items.get(i);
      rows.add(
          i,
          t.id().value(),
          t.id().system(),
          t.name(),
          t.startsOn(),
          t.startIsApproximate() ? 1 : 0);
    }
    return rows;
  }

  static MappedRows courses(List<Course> items, RowTarget batch) {
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      Course c = items.get(i);
      rows.add(i, c.id().value(), c.id().system(), c.title());
    }
    return rows;
  }

  static MappedRows offerings(List<CourseOffering> items, RowTarget batch) throws SQLException {
    References references = batch.references();
    Map<CourseId, Long> courses =
        references.keys(
            StoreTables.COURSE, References.distinct(items, CourseOffering::course), CourseId::of);
    Map<TermId, Long> terms =
        references.keys(
            StoreTables.TERM, References.distinct(items, CourseOffering::term), TermId::of);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      CourseOffering o = items.get(i);
      Long course = courses.get(o.course());
      Long term = terms.get(o.term());
      if (course == null) {
        rows.missing(i, "course", o.course());
      } else if (term == null) {
        rows.missing(i, "term", o.term());
      } else {
        rows.add(i, o.id().value(), o.id().system(), course, term, o.startsOn(), o.lengthDays());
      }
    }
    return rows;
  }

  static MappedRows assessments(List<Assessment> items, RowTarget batch) throws SQLException {
    Map<OfferingId, Long> offerings = offerings(items, Assessment::offering, batch);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      Assessment a = items.get(i);
      Long offering = offerings.get(a.offering());
      if (offering == null) {
        rows.missing(i, "offering", a.offering());
      } else {
        rows.add(
            i,
            a.id().value(),
            a.id().system(),
            offering,
            a.type().name(),
            a.dueDay(),
            a.weightPercent() + 0.0); // no negative zero
      }
    }
    return rows;
  }

  static MappedRows resources(List<LearningResource> items, RowTarget batch) throws SQLException {
    Map<OfferingId, Long> offerings = offerings(items, LearningResource::offering, batch);
    MappedRows rows = new MappedRows();
    for (int i = 0; i < items.size(); i++) {
      LearningResource r = items.get(i);
      Long offering = offerings.get(r.offering());
      if (offering == null) {
        rows.missing(i, "offering", r.offering());
      } else {
        rows.add(
            i,
            r.id().value(),
            r.id().system(),
            offering,
            r.activityType(),
            r.weekFrom(),
            r.weekTo());
      }
    }
    return rows;
  }

  private static <T> Map<OfferingId, Long> offerings(
      List<T> items, Function<T, OfferingId> id, RowTarget batch) throws SQLException {
    return batch
        .references()
        .keys(StoreTables.OFFERING, References.distinct(items, id), OfferingId::of);
  }
}
