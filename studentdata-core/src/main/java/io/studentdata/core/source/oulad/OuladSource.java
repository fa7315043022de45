package io.studentdata.core.source.oulad;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Open University Learning Analytics Dataset: seven CSV files in a directory or a zip, as
 * published or as an extract with the same columns. Kuzilek, Hlosta, Zdrahal: Open University
 * Learning Analytics dataset, Scientific Data 4:170171 (2017).
 *
 * <p>Missing values may be empty or {@code ?}. Offerings are called {@code AAA-2013J}. A term is
 * dated to the first of its month, approximately: B is February, J is October. A student's
 * background holds from the day of registration, or from the offering's first day where that is not
 * known. The day of submission of a banked result says nothing. Click rows that are equal are
 * yielded as often as they stand there. All other rows are yielded in file order, odd ones
 * included; see DESIGN §5.
 *
 * <p>Holds the days of registration of all enrollments in memory while students or enrollments are
 * read, and nothing else that grows with the data. Each stream opens its file anew. A source may be
 * shared between threads, each stream may not.
 */
public final class OuladSource implements StudentSource {
  private final CsvBundle bundle;
  private final List<String> notes;

  private OuladSource(CsvBundle bundle, List<String> notes) {
    this.bundle = bundle;
    this.notes = notes;
  }

  /**
   * The data set at a path. Looks at the names and header lines of all seven files, and notes which
   * columns will not be read.
   *
   * @param zipOrDirectory the zip, or the directory that holds the files themselves
   * @throws SourceFormatException if it is neither, is cut short, or a file or column is missing
   */
  public static OuladSource of(Path zipOrDirectory) {
    CsvBundle bundle = CsvBundle.of(zipOrDirectory);
    bundle.require(OuladFiles.ALL.stream().map(CsvTable::file).toList());
    SourceNotes notes = new SourceNotes();
    for (CsvTable table : OuladFiles.ALL) {
      notes.columnsNotRead(table.file(), table.header(bundle).unknown(table.columns()));
    }
    return new OuladSource(bundle, notes.list());
  }

  @Override
  public String system() {
    return OuladIds.SYSTEM;
  }

  @Override
  public String description() {
    return bundle.name();
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return OfferingRows.terms(bundle);
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return OfferingRows.courses(bundle);
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return OuladFiles.COURSES.rows(bundle, OfferingRows::new);
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return StudentRows.of(bundle);
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return EnrollmentRows.of(bundle);
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return OuladFiles.ASSESSMENTS.rows(bundle, AssessmentRows::new);
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return OuladFiles.VLE.rows(bundle, ResourceRows::new);
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return OuladFiles.STUDENT_ASSESSMENT.rows(bundle, AttemptRows::new);
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return OuladFiles.STUDENT_VLE.rows(bundle, InteractionRows::new);
  }
}
