package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.csv.BadRows;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.RowMapper;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of one delivery, as its manifest says they come. May be used by several threads.
 *
 * @param bundle where they lie
 * @param dialect what their columns are called
 * @param modes how those come that are to be read
 * @param notes what was noticed
 */
record Delivery(
    CsvBundle bundle, Dialect dialect, Map<RosterFile, Manifest.Mode> modes, SourceNotes notes) {

  /**
   * The delivery at a path. Looks at the manifest and at all header lines.
   *
   * @throws SourceFormatException if a file that the manifest promises is missing, or one lacks a
   *     column
   */
  static Delivery of(Path zipOrDirectory) {
    CsvBundle bundle = CsvBundle.of(zipOrDirectory);
    SourceNotes notes = new SourceNotes();
    Dialect dialect = Dialect.of(bundle);
    Optional<Manifest> manifest = Manifest.of(bundle);
    if (dialect == Dialect.SDS_2_1) {
      notes.add("The columns are those of Microsoft School Data Sync v2.1");
    } else if (manifest.isEmpty()) {
      notes.add("There is no manifest.csv: all files that are there are taken for complete");
    }
    Map<RosterFile, Manifest.Mode> modes = new EnumMap<>(RosterFile.class);
    for (RosterFile file : RosterFile.values()) {
      Manifest.Mode mode = mode(bundle, manifest, file, notes);
      if (mode != Manifest.Mode.ABSENT) {
        modes.put(file, mode);
      }
    }
    Delivery delivery = new Delivery(bundle, dialect, Map.copyOf(modes), notes);
    delivery.check();
    return delivery;
  }

  private static Manifest.Mode mode(
      CsvBundle bundle, Optional<Manifest> manifest, RosterFile file, SourceNotes notes) {
    boolean there = bundle.has(file.file());
    if (manifest.isEmpty()) {
      return there ? Manifest.Mode.BULK : Manifest.Mode.ABSENT;
    }
    Optional<Manifest.Mode> listed = manifest.get().mode(file.listedAs());
    if (there && listed.isEmpty()) {
      throw refused(bundle, file, "is there, but %s does not say how it comes");
    }
    Manifest.Mode mode = listed.orElse(Manifest.Mode.ABSENT);
    if (mode == Manifest.Mode.ABSENT && there) {
      notes.add("%s: not read, because the manifest says it is absent".formatted(file.file()));
    } else if (mode != Manifest.Mode.ABSENT && !there) {
      String come = mode == Manifest.Mode.BULK ? "bulk" : "delta";
      throw refused(bundle, file, "is missing, but %s says it comes in " + come);
    }
    return mode;
  }

  private static SourceFormatException refused(CsvBundle bundle, RosterFile file, String why) {
    return new SourceFormatException(
        "Cannot read %s: %s %s. Take the complete files, or correct the manifest"
            .formatted(bundle.path(), file.file(), why.formatted(Manifest.FILE)));
  }

  private void check() {
    if (modes.isEmpty()) {
      throw new SourceFormatException(
          "Cannot read %s: it has none of OneRoster's files (expected academicSessions.csv, courses.csv, classes.csv, users.csv, enrollments.csv and others). Check the path, and the manifest if there is one"
              .formatted(bundle.path()));
    }
    for (RosterFile file : RosterFile.values()) {
      if (uses(file)) {
        columns(file).describe(notes);
      }
    }
    List<String> notRead = RosterFile.NOT_READ.stream().filter(bundle::has).toList();
    if (!notRead.isEmpty()) {
      notes.add("Files not read: " + String.join(", ", notRead));
    }
  }

  private Columns columns(RosterFile file) {
    return new Columns(file, dialect, file.table(dialect).header(bundle));
  }

  /** Whether the file is to be read. */
  boolean uses(RosterFile file) {
    return modes.containsKey(file);
  }

  /** Whether the file has what changed only. */
  boolean isDelta(RosterFile file) {
    return modes.get(file) == Manifest.Mode.DELTA;
  }

  /** Whether the file is to be read and has a column. */
  boolean has(RosterFile file, String column) {
    return uses(file) && columns(file).of(column) >= 0;
  }

  /** The rows of a file that a mapper takes; none where the file is absent. */
  <T> Stream<SourceRow<T>> rows(
      RosterFile file, BadRows badRows, Function<Columns, ? extends RowMapper<T>> mapping) {
    return uses(file)
        ? file.table(dialect)
            .rows(bundle, badRows, header -> mapping.apply(new Columns(file, dialect, header)))
        : Stream.empty();
  }

  /** What the rows of a file hold that can be read; the others are another stream's problems. */
  <T> Stream<T> items(RosterFile file, Function<Columns, ? extends RowMapper<T>> mapping) {
    return rows(file, BadRows.PASSED_OVER, mapping)
        .flatMap(
            row ->
                row instanceof SourceRow.Valid<T> valid ? Stream.of(valid.item()) : Stream.empty());
  }
}
