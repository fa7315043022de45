package io.studentdata.warehouse.load;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Splits an OULAD zip into directories that hold a part of its rows each, header lines in all. */
final class OuladParts {
  private static final String CLICKS = "studentVle.csv";
  private static final int DAY = 4;

  /** Says which part a row belongs to, counted from 0. */
  @FunctionalInterface
  private interface Chooser {
    int part(String file, String[] cells);
  }

  private final Path zip;
  private final Path folder;
  private final Map<String, String> terms = new HashMap<>();

  private OuladParts(Path zip, Path folder) throws IOException {
    this.zip = zip;
    this.folder = folder;
    each("assessments.csv", cells -> terms.put(cells[2], cells[1]));
  }

  /**
   * First term by term, without the last term's last days; then those days, one by one.
   *
   * @param days how many
   */
  static List<Path> byTermThenDay(Path zip, Path folder, int days) throws IOException {
    OuladParts parts = new OuladParts(zip, folder);
    List<String> terms =
        parts.terms.values().stream().distinct().sorted(OuladParts::order).toList();
    String lastTerm = terms.get(terms.size() - 1);
    int last = parts.clicksByDay(lastTerm).lastKey();
    return parts.split(
        terms.size() + days,
        (file, cells) -> {
          int term = terms.indexOf(parts.term(file, cells));
          int late =
              file.equals(CLICKS) && term == terms.size() - 1
                  ? Integer.parseInt(cells[DAY]) - (last - days)
                  : 0;
          return late > 0 ? terms.size() - 1 + late : term;
        });
  }

  /** All but one day of one term's clicks, then that day: the one with the most rows. */
  static List<Path> withoutBusiestDay(Path zip, Path folder) throws IOException {
    OuladParts parts = new OuladParts(zip, folder);
    Map<List<String>, Integer> rows = new HashMap<>();
    parts.each(CLICKS, cells -> rows.merge(List.of(cells[1], cells[DAY]), 1, Integer::sum));
    List<String> busiest = Collections.max(rows.entrySet(), Map.Entry.comparingByValue()).getKey();
    return parts.split(
        2,
        (file, cells) ->
            file.equals(CLICKS) && busiest.equals(List.of(cells[1], cells[DAY])) ? 1 : 0);
  }

  /** 2013B (February) comes before 2013J (October). */
  private static int order(String one, String other) {
    return one.compareTo(other);
  }

  private String term(String file, String[] cells) {
    return file.equals("studentAssessment.csv")
        ? terms.getOrDefault(cells[0], "")
        : cells[file.equals("vle.csv") ? 2 : 1];
  }

  private NavigableMap<Integer, Integer> clicksByDay(String term) throws IOException {
    TreeMap<Integer, Integer> rows = new TreeMap<>();
    each(
        CLICKS,
        cells -> {
          if (cells[1].equals(term)) {
            rows.merge(Integer.parseInt(cells[DAY]), 1, Integer::sum);
          }
        });
    return rows;
  }

  private List<Path> split(int count, Chooser chooser) throws IOException {
    List<Path> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(Files.createDirectories(folder.resolve("part-" + i)));
    }
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : archive.stream().filter(e -> !e.isDirectory()).toList()) {
        split(archive, entry, parts, chooser);
      }
    }
    return parts;
  }

  private static void split(ZipFile archive, ZipEntry entry, List<Path> parts, Chooser chooser)
      throws IOException {
    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    List<BufferedWriter> writers = new ArrayList<>();
    try (BufferedReader lines = reader(archive, entry)) {
      String header = lines.readLine();
      for (Path part : parts) {
        BufferedWriter writer = Files.newBufferedWriter(part.resolve(file));
        writers.add(writer);
        writer.write(header + "\r\n");
      }
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        writers.get(chooser.part(file, cells(line))).write(line + "\r\n");
      }
    } finally {
      for (BufferedWriter writer : writers) {
        writer.close();
      }
    }
  }

  @FunctionalInterface
  private interface Row {
    void take(String[] cells);
  }

  private void each(String file, Row row) throws IOException {
    try (ZipFile archive = new ZipFile(zip.toFile())) {
      ZipEntry entry =
          archive.stream().filter(e -> e.getName().endsWith(file)).findFirst().orElseThrow();
      try (BufferedReader lines = reader(archive, entry)) {
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          row.take(cells(line));
        }
      }
    }
  }

  private static BufferedReader reader(ZipFile archive, ZipEntry entry) throws IOException {
    return new BufferedReader(
        new InputStreamReader(archive.getInputStream(entry), StandardCharsets.UTF_8));
  }

  private static String[] cells(String line) {
    return line.replace("\"", "").split(",", -1);
  }
}
