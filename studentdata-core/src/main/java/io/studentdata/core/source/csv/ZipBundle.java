package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * A zip archive. It is read through its directory, which stands at its end, so that an archive that
 * was cut short is noticed before anything is read. Nothing is ever unpacked to disk.
 *
 * @param entries the names of the entries by file name
 */
record ZipBundle(Path path, Map<String, String> entries) implements CsvBundle {

  static ZipBundle of(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return new ZipBundle(path, new ZipListing(path).files(zip));
    } catch (IOException | IllegalArgumentException e) {
      throw new SourceFormatException(
          "Cannot read %s: it is not a complete zip archive (%s). Copy or download it again"
              .formatted(path, e.getMessage()),
          e);
    }
  }

  @Override
  public boolean has(String file) {
    return entries.containsKey(file);
  }

  @Override
  public InputStream open(String file) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      String name = entries.get(file);
      var entry = name == null ? null : zip.getEntry(name);
      if (entry == null) {
        throw new SourceFormatException(
            "Cannot read %s: %s is missing. Add it".formatted(path, file));
      }
      InputStream checked = new CheckedEntryStream(zip.getInputStream(entry), entry);
      return new FilterInputStream(checked) {
        @Override
        public void close() throws IOException {
          zip.close(); // closes the entry's stream, too
        }
      };
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }
}
