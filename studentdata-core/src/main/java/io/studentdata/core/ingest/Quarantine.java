package io.studentdata.core.ingest;

import io.studentdata.core.source.RowOrigin;
import io.studentdata.core.source.RowProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Takes refused rows: stops the import at the first one, or writes them to files that appear when
 * the import is through, one per file of the source. For one thread.
 */
final class Quarantine implements AutoCloseable {
  private static final int KEPT = 10_000;

  private final @Nullable Path directory;
  private final boolean counts;
  private final Map<String, CSVPrinter> open = new LinkedHashMap<>();
  private final List<RowProblem> problems = new ArrayList<>();

  private Quarantine(@Nullable Path directory, boolean counts) {
    this.directory = directory;
    this.counts = counts;
  }

  static Quarantine under(RejectPolicy policy) {
    return new Quarantine(
        policy instanceof RejectPolicy.QuarantineIn in ? in.directory() : null, false);
  }

  /** Lets all pass, for others to count. */
  static Quarantine counting() {
    return new Quarantine(null, true);
  }

  /** Takes a refused row. */
  void reject(RowProblem problem) throws IOException {
    if (counts) {
      return;
    }
    if (directory == null) {
      throw new IngestException(
          "Cannot read %s. Correct the file or ingest with RejectPolicy.quarantine(dir)"
              .formatted(problem.message()));
    }
    if (problems.size() < KEPT) {
      problems.add(withoutCells(problem));
    }
    String name = name(problem.origin().file());
    CSVPrinter printer = open.get(name);
    if (printer == null) {
      printer = open(directory, name, problem);
      open.put(name, printer);
    }
    for (String cell : problem.origin().cells()) {
      printer.print(CsvCells.harmless(cell));
    }
    for (int i = problem.origin().cells().size(); i < problem.origin().columns().size(); i++) {
      printer.print("");
    }
    printer.print(problem.origin().line());
    printer.print(CsvCells.harmless(problem.message()));
    printer.println();
  }

  private static RowProblem withoutCells(RowProblem problem) {
    RowOrigin place =
        new RowOrigin(problem.origin().file(), problem.origin().line(), List.of(), List.of());
    return new RowProblem(place, problem.column(), "", problem.expected());
  }

  /** The first {@value #KEPT} refused rows: where they stand and why, not what they held. */
  List<RowProblem> problems() {
    return problems;
  }

  /** Puts the files in place. */
  void publish() throws IOException {
    for (Map.Entry<String, CSVPrinter> entry : open.entrySet()) {
      entry.getValue().close(true);
      Files.move(part(entry.getKey()), whole(entry.getKey()), StandardCopyOption.REPLACE_EXISTING);
    }
    open.clear();
  }

  @Override
  public void close() throws IOException {
    for (Map.Entry<String, CSVPrinter> entry : open.entrySet()) {
      entry.getValue().close();
      Files.deleteIfExists(part(entry.getKey()));
    }
  }

  private CSVPrinter open(Path into, String name, RowProblem first) throws IOException {
    Files.createDirectories(into);
    CSVPrinter printer =
        new CSVPrinter(
            Files.newBufferedWriter(part(name), StandardCharsets.UTF_8), CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(first.origin().columns());
    header.add("rejected_line");
    header.add("rejected_because");
    printer.printRecord(header.stream().map(CsvCells::harmless).toList());
    return printer;
  }

  private Path part(String name) {
    return in("." + name + ".part");
  }

  private Path whole(String name) {
    return in(name);
  }

  private Path in(String name) {
    return java.util.Objects.requireNonNull(directory).resolve(name);
  }

  private static String name(String file) {
    String base = file.replaceAll("[^A-Za-z0-9._-]", "_");
    return base.endsWith(".csv") ? base : base + ".csv";
  }
}
