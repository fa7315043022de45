package io.studentdata.core.source.oulad;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.TermId;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ids in a file's rows. Equal ids of rows near each other are one object, which spares most of
 * the checks and memory of reading millions of them.
 */
final class OuladIds {
  static final String SYSTEM = "oulad";

  /** Codes and ids are short; module and presentation together still fit an id. */
  private static final int MAX_CODE = 45;

  private static final int REMEMBERED = 20_000;

  private final int module;
  private final int presentation;
  private String lastModule = "";
  private String lastPresentation = "";
  private @Nullable OfferingId lastOffering;
  private @Nullable StudentId lastStudent;
  private final Map<String, ResourceId> resources = new HashMap<>();

  private OuladIds(int module, int presentation) {
    this.module = module;
    this.presentation = presentation;
  }

  /** For a file with the columns {@code code_module} and {@code code_presentation}. */
  static OuladIds of(CsvHeader header) {
    return new OuladIds(header.position("code_module"), header.position("code_presentation"));
  }

  /** For a file without offerings. */
  static OuladIds withoutOfferings() {
    return new OuladIds(-1, -1);
  }

  CourseId course(CsvRow row) {
    return CourseId.of(SYSTEM, row.text(module, MAX_CODE));
  }

  TermId term(CsvRow row) {
    return TermId.of(SYSTEM, row.text(presentation, MAX_CODE));
  }

  OfferingId offering(CsvRow row) {
    OfferingId last = lastOffering;
    if (last != null
        && row.holds(module, lastModule)
        && row.holds(presentation, lastPresentation)) {
      return last;
    }
    String moduleCode = row.text(module, MAX_CODE);
    String presentationCode = row.text(presentation, MAX_CODE);
    OfferingId id = OfferingId.of(SYSTEM, moduleCode + "-" + presentationCode);
    lastModule = moduleCode;
    lastPresentation = presentationCode;
    lastOffering = id;
    return id;
  }

  StudentId student(CsvRow row, int column) {
    StudentId last = lastStudent;
    if (last != null && row.holds(column, last.value())) {
      return last;
    }
    StudentId id = StudentId.of(SYSTEM, row.text(column, SourceId.MAX_VALUE));
    lastStudent = id;
    return id;
  }

  AssessmentId assessment(CsvRow row, int column) {
    return AssessmentId.of(SYSTEM, row.text(column, SourceId.MAX_VALUE));
  }

  ResourceId resource(CsvRow row, int column) {
    String text = row.text(column, SourceId.MAX_VALUE);
    ResourceId known = resources.get(text);
    if (known == null) {
      if (resources.size() == REMEMBERED) {
        resources.clear();
      }
      known = ResourceId.of(SYSTEM, text);
      resources.put(text, known);
    }
    return known;
  }
}
