package io.studentdata.core.source.json;

import io.studentdata.core.source.RowProblem;
import io.studentdata.core.source.SourceFormatException;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A delivery of JSON documents: a file, or a directory of files, which are read in the order of
 * their names. A file has a JSON text per line, or is one, in UTF-8; gzip is known by its first
 * bytes. A text is a document, an array of documents, or an object that wraps such an array. Holds
 * no file open between calls; may be used by several threads.
 *
 * @param path the file or directory
 * @param files what there is to read
 * @param leftAside how many other files there are
 */
public record JsonFiles(Path path, List<Path> files, int leftAside) {
  private static final Pattern NAMES = Pattern.compile("(?i)[^.].*\\.(json|jsonl|ndjson)(\\.gz)?");

  /** Takes a copy of the list. */
  public JsonFiles {
    files = List.copyOf(files);
  }

  /**
   * The delivery at a path. Of a directory the files named {@code *.json}, {@code *.jsonl} and
   * {@code *.ndjson}, also with {@code .gz}, are taken; folders in it are not looked into.
   *
   * @throws SourceFormatException if there is nothing there, or no such file in the directory
   */
  public static JsonFiles of(Path path) {
    if (Files.isRegularFile(path)) {
      return new JsonFiles(path, List.of(path), 0);
    }
    if (!Files.isDirectory(path)) {
      throw new SourceFormatException(
          "Cannot read %s: there is no such file or directory (expected JSON files, plain or gzip). Check the path"
              .formatted(path));
    }
    List<Path> all;
    try (Stream<Path> listed = Files.list(path)) {
      all = listed.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new SourceFormatException(
          "Cannot read directory %s (%s). Check that it may be read".formatted(path, e), e);
    }
    List<Path> taken = all.stream().filter(JsonFiles::isNamed).toList();
    if (taken.isEmpty()) {
      throw new SourceFormatException(
          "Cannot read %s: no JSON file is in it (expected *.json, *.jsonl or *.ndjson, plain or .gz). Add one, or name a file"
              .formatted(path));
    }
    return new JsonFiles(path, taken, all.size() - taken.size());
  }

  private static boolean isNamed(Path file) {
    return NAMES.matcher(String.valueOf(file.getFileName())).matches();
  }

  /** Notes what is left aside. */
  public void noteTo(SourceNotes notes) {
    if (leftAside > 0) {
      notes.count("%,d files not read, as by their names they are not JSON", leftAside);
    }
  }

  /** The last part of the path, for reports. */
  public String name() {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return last == null ? path.toString() : last.toString();
  }

  /**
   * What the documents hold, lazily, in file order. The stream holds one file open until it is read
   * to the end or closed.
   *
   * @param wrapping the property whose array an object wraps; such an object comes as a document
   *     after those in it, with an empty array in their place
   * @param mapper makes records of documents; used by one stream only and may keep state
   * @param <T> the kind of record
   * @throws SourceFormatException from the stream, where a file cannot be read any further
   */
  public <T> Stream<SourceRow<T>> rows(String wrapping, JsonMapper<T> mapper) {
    JsonRows documents = new JsonRows(files, wrapping);
    return StreamSupport.stream(documents, false)
        .onClose(documents::close)
        .mapMulti((document, records) -> map(document, mapper, records));
  }

  private static <T> void map(
      SourceRow<JsonField> document, JsonMapper<T> mapper, Consumer<SourceRow<T>> records) {
    if (document instanceof SourceRow.Valid<JsonField> valid) {
      List<T> made;
      try {
        made = mapper.map(valid.item());
      } catch (BadField e) {
        records.accept(
            new SourceRow.Invalid<>(
                new RowProblem(valid.origin(), e.pointer(), e.value(), e.expected())));
        return;
      }
      made.forEach(record -> records.accept(new SourceRow.Valid<>(record, valid.origin())));
    } else if (document instanceof SourceRow.Invalid<JsonField> invalid) {
      records.accept(new SourceRow.Invalid<>(invalid.problem()));
    }
  }
}
