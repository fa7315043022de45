package io.studentdata.core.ingest;

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
 * the import is through. For one thread.
 */
final class Quarantine implements AutoCloseable {
  private static final int KEPT = 10_000;

  private final @Nullable Path directory;
  private final Map<String, CSVPrinter> open = new LinkedHashMap<>();
  private final List<RowProblem> problems = new ArrayList<>();

  private Quarantine(@Nullable Path directory) {
    this.directory = directory;
  }

  static Quarantine under(RejectPolicy policy) {
    return new Quarantine(policy instanceof RejectPolicy.QuarantineIn in ? in.directory() : null);
  }

  /** Takes a refused row. */
  void reject(RowProblem problem) throws IOException {
    if (directory == null) {
      throw new IngestException(
          "Cannot read %s. Correct the file or ingest with RejectPolicy.quarantine(dir)"
              .formatted(problem.message()));
    }
    if (problems.size() < KEPT) {
      problems.add(problem);
    }
    CSVPrinter printer = open.get(problem.origin().file());
    if (printer == null) {
      printer = open(directory, problem);
      open.put(problem.origin().file(), printer);
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

  /** The first {@value #KEPT} refused rows. */
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

  private CSVPrinter open(Path into, RowProblem first) throws IOException {
    Files.createDirectories(into);
    CSVPrinter printer =
        new CSVPrinter(
            Files.newBufferedWriter(part(first.origin().file()), StandardCharsets.UTF_8),
            CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(first.origin().columns());
    header.add("rejected_line");
    header.add("rejected_because");
    printer.printRecord(header.stream().map(CsvCells::harmless).toList());
    return printer;
  }

  private Path part(String file) {
    return in("." + name(file) + ".part");
  }

  private Path whole(String file) {
    return in(name(file));
  }

  private Path in(String name) {
    return java.util.Objects.requireNonNull(directory).resolve(name);
  }

  private static String name(String file) {
    String base = file.replaceAll("[^A-Za-z0-9._-]", "_");
    return base.endsWith(".csv") ? base : base + ".csv";
  }
}
