package io.studentdata.core.source.csv;

import io.studentdata.core.source.SourceFormatException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of an archive by their names without folders. Where a name occurs in several folders,
 * the outermost counts. Archives that are made to do harm, or that leave open which file is meant,
 * are refused.
 *
 * @param path of the archive, for messages
 */
record ZipListing(Path path) {
  /** More entries than a delivery has. */
  private static final int MOST_ENTRIES = 10_000;

  /** Files up to this size, in bytes, may be packed as tightly as they like. */
  private static final long SMALL = 64L << 20;

  /** How often a greater file may be as large as it is packed; tables come to about 20. */
  private static final long TIGHTEST = 300;

  /** What {@code zip} holds, whatever the letter case. */
  Map<String, String> files(ZipFile zip) {
    if (zip.size() > MOST_ENTRIES) {
      throw refused(
          "it has %,d entries (expected at most %,d)".formatted(zip.size(), MOST_ENTRIES));
    }
    List<ZipEntry> outermostFirst =
        zip.stream()
            .filter(entry -> !entry.isDirectory())
            .map(ZipEntry.class::cast)
            .sorted(Comparator.comparingInt(entry -> folders(entry).length))
            .toList();
    Map<String, String> files = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, Integer> depths = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (ZipEntry entry : outermostFirst) {
      String[] folders = folders(entry);
      check(entry, folders);
      String name = folders[folders.length - 1];
      Integer depth = depths.putIfAbsent(name, folders.length);
      String other = files.putIfAbsent(name, entry.getName());
      if (other != null && depth != null && depth == folders.length && isTable(name)) {
        throw refused(
            "it has both %s and %s (expected one %s)"
                .formatted(shown(other), shown(entry.getName()), shown(name)));
      }
    }
    return files;
  }

  private static String[] folders(ZipEntry entry) {
    return entry.getName().split("[/\\\\]", -1);
  }

  private static boolean isTable(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  private void check(ZipEntry entry, String[] folders) {
    if (Arrays.asList(folders).contains("..")) {
      throw refused("its entry %s points outside of the archive".formatted(shown(entry.getName())));
    }
    long packed = Math.max(1, entry.getCompressedSize());
    if (entry.getSize() > SMALL && entry.getSize() / packed > TIGHTEST) {
      throw refused(
          "its entry %s unpacks to %,d times its size (expected at most %d)"
              .formatted(shown(entry.getName()), entry.getSize() / packed, TIGHTEST));
    }
  }

  private SourceFormatException refused(String why) {
    return new SourceFormatException(
        "Cannot read %s: %s. Ask whoever packed it for a new archive, or unpack it yourself and name the directory"
            .formatted(path, why));
  }

  private static String shown(String name) {
    String cut = name.length() > 100 ? name.substring(0, 100) + "…" : name;
    return cut.replaceAll("\\p{Cntrl}", "?");
  }
}
