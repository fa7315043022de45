package io.studentdata.core.source.caliper;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.event.EventStreams;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.source.json.JsonFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events of Caliper Analytics, 1.1 or 1.2: a file, or a directory of files, with one envelope or
 * event per line, an array of them, or one envelope, plain or gzip.
 *
 * <p>Each event is checked for what the specification requires. One that it does not allow, and one
 * of which the {@link CaliperMapping} cannot tell the student or the offering, is a bad row: its
 * column is the JSON pointer to what is wrong, from the beginning of the line, or of the file where
 * that is one array or object. So is an envelope without what it must have; its events count. A
 * line that is no JSON is a bad row; a fault in an array is the end.
 *
 * <ul>
 *   <li>The UUID in an event's id is the event's.
 *   <li>What programs, groups and those do who are only staff of the course, as the event itself
 *       says, is no event of a student and passed over; so are events of grading. Their scores are
 *       not read.
 *   <li>Entities in the data give courses their names; nothing else is read from them.
 * </ul>
 *
 * <p>Immutable; each setter returns a copy. A source may be shared between threads, each stream may
 * not.
 */
public final class CaliperSource implements StudentSource {
  private final JsonFiles files;
  private final CaliperMapping mapping;
  private final boolean tolerant;
  private final @Nullable Registering registering;
  private final SourceNotes notes = new SourceNotes();
  private final EventStreams streams;

  private CaliperSource(
      JsonFiles files,
      CaliperMapping mapping,
      boolean tolerant,
      @Nullable Registering registering) {
    this.files = files;
    this.mapping = mapping;
    this.tolerant = tolerant;
    this.registering = registering;
    CaliperReader reader = new CaliperReader(mapping, tolerant);
    files.noteTo(notes);
    streams =
        new EventStreams(
            mapping.system(),
            () -> files.rows(CaliperReader.WRAPPING, reader::read),
            registering,
            notes);
  }

  /**
   * The events at a path, with ids in the system {@code caliper}; see {@link CaliperMapping#in}.
   *
   * @param fileOrDirectory the file, or the directory of files named {@code *.json}, {@code
   *     *.jsonl} or {@code *.ndjson}, also with {@code .gz}
   * @throws SourceFormatException if there is no such file
   */
  public static CaliperSource of(Path fileOrDirectory) {
    return new CaliperSource(
        JsonFiles.of(fileOrDirectory), CaliperMapping.in("caliper"), false, null);
  }

  /** How ids are mapped. */
  public CaliperSource mapping(CaliperMapping how) {
    return new CaliperSource(files, how, tolerant, registering);
  }

  /**
   * Enters the students, offerings and resources that events name, where the store has none.
   * Without this, events about them are refused by an import.
   */
  public CaliperSource registering(Registering how) {
    return new CaliperSource(files, mapping, tolerant, how);
  }

  /** Passes over properties of an event that the specification does not know. */
  public CaliperSource toleratingUnknownProperties() {
    return new CaliperSource(files, mapping, true, registering);
  }

  @Override
  public String system() {
    return mapping.system();
  }

  @Override
  public String description() {
    return files.name();
  }

  @Override
  public List<String> notes() {
    return notes.list();
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return streams.terms();
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return streams.courses();
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return streams.offerings();
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    return streams.students();
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return streams.enrollments();
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return streams.resources();
  }

  @Override
  public Stream<SourceRow<LearningEvent>> events() {
    return streams.events();
  }

  @Override
  public Stream<SourceRow<Deletion>> deletions() {
    return streams.deletions();
  }
}
