package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.SourceRow;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyOneRoster;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What it takes to read a million users, enrollments and results as records, against splitting the
 * same file into cells with Commons CSV; seconds of the thread's CPU, in turn, the best of each.
 * Not part of the build: {@code mvn -pl studentdata-core test -Dtest=OneRosterBenchmark
 * -Djacoco.skip=true} writes {@code target/oneroster.txt}.
 */
final class OneRosterBenchmark {
  private static final int ROWS = 1_000_000;
  private static final int ROUNDS = 4;

  @TempDir Path folder;

  @Test
  void recordsAgainstCells() throws IOException {
    TextFiles files = TinyOneRoster.v11().without("demographics.csv", "manifest.csv");
    files.writeTo(folder);
    Map<String, LongFunction<String>> lines =
        Map.of(
            "users.csv",
            i ->
                "user-%08d,active,,true,O,student,u%d,,Ada,Lovelace,,,u%d@tiny.example,,,,,"
                    .formatted(i, i, i),
            "enrollments.csv",
            i -> "enr-%08d,active,,K1,O,user-%08d,student,false,2024-08-20,".formatted(i, i),
            "results.csv",
            i ->
                "res-%08d,active,,L1,user-%08d,fully graded,%d,2024-09-30,"
                    .formatted(i, i, i % 21));
    lines.forEach((file, line) -> write(file, files.text(file), line));
    OneRosterSource source = OneRosterSource.of(folder);
    StringBuilder report = new StringBuilder();
    measure("users.csv", source, OneRosterSource::students, report);
    measure("enrollments.csv", source, OneRosterSource::enrollments, report);
    measure("results.csv", source, OneRosterSource::attempts, report);
    Files.writeString(Path.of("target", "oneroster.txt"), report);
  }

  private void write(String file, String text, LongFunction<String> line) {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file))) {
      out.write(text.lines().findFirst().orElseThrow() + "\r\n");
      for (long i = 0; i < ROWS; i++) {
        out.write(line.apply(i) + "\r\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> void measure(
      String file,
      OneRosterSource source,
      Function<OneRosterSource, Stream<SourceRow<T>>> kind,
      StringBuilder report)
      throws IOException {
    double records = Double.MAX_VALUE;
    double cells = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      records = Math.min(records, records(source, kind));
      cells = Math.min(cells, cells(folder.resolve(file)));
    }
    double megabytes = Files.size(folder.resolve(file)) / 1e6;
    report.append(
        "%s: %,d rows, %.0f MB: records %.2f s (%,.0f rows/s, %.0f MB/s), cells %.2f s, ratio %.2f%n"
            .formatted(
                file,
                ROWS,
                megabytes,
                records,
                ROWS / records,
                megabytes / records,
                cells,
                records / cells));
  }

  private static <T> double records(
      OneRosterSource source, Function<OneRosterSource, Stream<SourceRow<T>>> kind) {
    long start = cpu();
    try (Stream<SourceRow<T>> rows = kind.apply(source)) {
      assertThat(rows.filter(SourceRow.Valid.class::isInstance).count()).isEqualTo(ROWS);
    }
    return (cpu() - start) / 1e9;
  }

  private static double cells(Path file) throws IOException {
    long start = cpu();
    long count = 0;
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser =
            CSVParser.builder().setFormat(CSVFormat.RFC4180).setReader(reader).get()) {
      for (CSVRecord row : parser) {
        count += row.size() > 1 ? 1 : 0;
      }
    }
    assertThat(count).isEqualTo(ROWS + 1);
    return (cpu() - start) / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
