package io.studentdata.core.source.xapi;

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
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements of the Experience API, 1.0.3 or 2.0 (IEEE 9274.1.1): a file, or a directory of files,
 * with one statement per line, an array of statements, or what a learning record store answers to a
 * query ({@code {"statements": [...]}}), plain or gzip.
 *
 * <p>Each statement is checked for what the specification requires. One that it does not allow, and
 * one of which the {@link XapiMapping} cannot tell the student or the offering, is a bad row: its
 * column is the JSON pointer to what is wrong, from the beginning of the line, or of the file where
 * that is one array or object. A line that is no JSON is a bad row; a fault in an array is the end.
 *
 * <ul>
 *   <li>A statement's id is the event's. One without an id gets a UUID of version 8 from the
 *       SHA-256 of what it says.
 *   <li>A group is one event per member, called {@code id#1}, {@code id#2} and so on.
 *   <li>What is voided is deleted, whether it comes before or after, or came with an earlier
 *       delivery; of a group's statement, if it comes with the same delivery.
 *   <li>A SubStatement says what is intended or imagined; a statement about one is no event.
 *   <li>An event is dated by its timestamp, or by when it was stored where it has none.
 * </ul>
 *
 * <p>Immutable; each setter returns a copy. A source may be shared between threads, each stream may
 * not.
 */
public final class XapiSource implements StudentSource {
  private final JsonFiles files;
  private final XapiMapping mapping;
  private final @Nullable ZoneId zone;
  private final boolean tolerant;
  private final @Nullable Registering registering;
  private final SourceNotes notes = new SourceNotes();
  private final EventStreams streams;

  private XapiSource(
      JsonFiles files,
      XapiMapping mapping,
      @Nullable ZoneId zone,
      boolean tolerant,
      @Nullable Registering registering) {
    this.files = files;
    this.mapping = mapping;
    this.zone = zone;
    this.tolerant = tolerant;
    this.registering = registering;
    StatementReader reader = new StatementReader(mapping, new Timestamps(zone), tolerant);
    files.noteTo(notes);
    streams =
        new EventStreams(
            mapping.system(),
            () -> files.rows(StatementReader.WRAPPING, reader::read),
            registering,
            notes);
  }

  /**
   * The statements at a path, with ids in the system {@code xapi}; see {@link XapiMapping#in}.
   *
   * @param fileOrDirectory the file, or the directory of files named {@code *.json}, {@code
   *     *.jsonl} or {@code *.ndjson}, also with {@code .gz}
   * @throws SourceFormatException if there is no such file
   */
  public static XapiSource of(Path fileOrDirectory) {
    return new XapiSource(JsonFiles.of(fileOrDirectory), XapiMapping.in("xapi"), null, false, null);
  }

  /** How ids are mapped. */
  public XapiSource mapping(XapiMapping how) {
    return new XapiSource(files, how, zone, tolerant, registering);
  }

  /**
   * Enters the students, offerings and resources that statements name, where the store has none.
   * Without this, statements about them are refused by an import.
   */
  public XapiSource registering(Registering how) {
    return new XapiSource(files, mapping, zone, tolerant, how);
  }

  /** Takes times without a zone as of this one; unless told so, they are bad. */
  public XapiSource timesWithoutZone(ZoneId in) {
    return new XapiSource(files, mapping, in, tolerant, registering);
  }

  /** Passes over properties of a statement that the specification does not know. */
  public XapiSource toleratingUnknownProperties() {
    return new XapiSource(files, mapping, zone, true, registering);
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
