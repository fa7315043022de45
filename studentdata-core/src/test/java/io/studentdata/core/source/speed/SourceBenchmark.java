package io.studentdata.core.source.speed;

import io.studentdata.core.source.caliper.CaliperSource;
import io.studentdata.core.source.jdbc.JdbcRecord;
import io.studentdata.core.source.jdbc.JdbcSource;
import io.studentdata.core.source.oneroster.OneRosterSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.source.xapi.XapiSource;
import io.studentdata.core.testkit.Oulad;
import io.studentdata.core.testkit.SharedData;
import io.studentdata.core.testkit.TextFiles;
import io.studentdata.core.testkit.TinyJson;
import io.studentdata.core.testkit.TinyOneRoster;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.function.LongFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much longer it takes to read, check and map than only to parse: cells with Commons CSV,
 * tokens with Jackson, columns with the getters of a result. Real data for OULAD and xAPI, made-up
 * for the others. Not part of the build: {@code mvn -pl studentdata-core -am test -Djacoco.skip
 * -Dtest=SourceBenchmark -Dsurefire.failIfNoSpecifiedTests=false} writes {@code
 * target/sources.txt}; {@code -Dstudentdata.only=xapi} runs one source only.
 */
final class SourceBenchmark {
  private static final int ROUNDS = Integer.getInteger("studentdata.rounds", 5);
  private static final int ROWS = 1_000_000;
  private static final int EVENTS = 300_000;
  private static final int COPIES = 5;
  private static final int STATEMENTS = 22_000 * COPIES;
  private static final int STUDENTS = 2_000;

  @TempDir Path folder;

  private final Contest contest = new Contest(ROUNDS);

  @Test
  void everySourceAgainstTheBareParse() throws Exception {
    if (runs("oulad")) {
      oulad();
    }
    if (runs("oneroster")) {
      oneRoster();
    }
    if (runs("xapi")) {
      xapi();
    }
    if (runs("caliper")) {
      caliper();
    }
    if (runs("jdbc")) {
      jdbc();
    }
    if (runs("synthetic")) {
      synthetic();
    }
    Files.writeString(Path.of("target", "sources.txt"), contest.toString());
  }

  private static boolean runs(String source) {
    return System.getProperty("studentdata.only", source).equals(source);
  }

  private void oulad() throws Exception {
    try (ZipFile zip = new ZipFile(Oulad.assumeSubset().toFile())) {
      for (ZipEntry each : Collections.list(zip.entries())) {
        Path name = Path.of(each.getName()).getFileName();
        if (name != null && !each.isDirectory()) {
          Files.copy(zip.getInputStream(each), folder.resolve(name));
        }
      }
    }
    OuladSource source = OuladSource.of(folder);
    Path clicks = folder.resolve("studentVle.csv");
    contest.between(
        "OULAD clicks",
        7_035_828,
        megabytes(clicks),
        () -> Parses.cells(clicks),
        () -> Parses.records(source::interactions));
    Path results = folder.resolve("studentAssessment.csv");
    contest.between(
        "OULAD results",
        121_738,
        megabytes(results),
        () -> Parses.cells(results),
        () -> Parses.records(source::attempts));
  }

  private void oneRoster() throws Exception {
    TextFiles files = TinyOneRoster.v11().without("demographics.csv", "manifest.csv");
    files.writeTo(folder);
    many(
        "users.csv",
        files,
        i ->
            "user-%08d,active,,true,O,student,u%d,,Ada,Lovelace,,,u%d@tiny.example,,,,,"
                .formatted(i, i, i));
    many(
        "enrollments.csv",
        files,
        i -> "enr-%08d,active,,K1,O,user-%08d,student,false,2024-08-20,".formatted(i, i));
    many(
        "results.csv",
        files,
        i -> "res-%08d,active,,L1,user-%08d,fully graded,%d,2024-09-30,".formatted(i, i, i % 21));
    OneRosterSource source = OneRosterSource.of(folder);
    Path users = folder.resolve("users.csv");
    contest.between(
        "OneRoster users",
        ROWS,
        megabytes(users),
        () -> Parses.cells(users),
        () -> Parses.records(source::students));
    Path enrollments = folder.resolve("enrollments.csv");
    contest.between(
        "OneRoster enrollments",
        ROWS,
        megabytes(enrollments),
        () -> Parses.cells(enrollments),
        () -> Parses.records(source::enrollments));
    Path results = folder.resolve("results.csv");
    contest.between(
        "OneRoster results",
        ROWS,
        megabytes(results),
        () -> Parses.cells(results),
        () -> Parses.records(source::attempts));
  }

  private void many(String file, TextFiles files, LongFunction<String> line) throws IOException {
    lines(folder.resolve(file), files.text(file).lines().findFirst().orElseThrow(), ROWS, line);
  }

  private static Path lines(Path file, String first, int rows, LongFunction<String> line)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(first.isEmpty() ? first : first + "\r\n");
      for (long i = 0; i < rows; i++) {
        out.write(line.apply(i) + "\r\n");
      }
    }
    return file;
  }

  private void xapi() throws Exception {
    Path packed = SharedData.assume("xapi/fun-mooc-statements.jsonl.gz");
    Path file = folder.resolve("statements.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < COPIES; i++) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
          in.transferTo(out);
        }
      }
    }
    XapiSource source = XapiSource.of(file);
    contest.between(
        "xAPI statements",
        STATEMENTS,
        megabytes(file),
        () -> Parses.tokens(file),
        () -> Parses.records(source::events));
  }

  private void caliper() throws Exception {
    Path file =
        lines(folder.resolve("events.jsonl"), "", EVENTS, i -> TinyJson.event((int) i).toString());
    CaliperSource source = CaliperSource.of(file);
    contest.between(
        "Caliper events",
        EVENTS,
        megabytes(file),
        () -> Parses.tokens(file),
        () -> Parses.records(source::events));
  }

  private void jdbc() throws Exception {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:" + folder.resolve("students"));
    try (Connection open = database.getConnection();
        Statement statement = open.createStatement()) {
      statement.execute("create table class (nr int, first_day date, last_day date)");
      statement.execute("insert into class values (1, date '2024-10-07', date '2025-02-02')");
      statement.execute(
          "create table visit as select 1 as class_nr, x / 50 as matric, x % 40 as document_nr,"
              + " dateadd(day, x % 90, date '2024-10-07') as visited, 1 + x % 9 as hits"
              + " from system_range(1, %d)".formatted(ROWS));
      String query =
          "select class_nr as offering_id, matric as student_id, document_nr as resource_id,"
              + " visited as course_on, hits as clicks from visit";
      JdbcSource source =
          JdbcSource.of("sis", database)
              .with(
                  JdbcRecord.OFFERINGS,
                  "select nr as id, 'C' as course_id, 'T' as term_id, first_day as starts_on,"
                      + " last_day as ends_on from class")
              .with(JdbcRecord.INTERACTIONS, query);
      contest.between(
          "JDBC interactions",
          ROWS,
          0,
          () -> Parses.columns(database, query),
          () -> Parses.records(source::interactions));
    } catch (SQLException e) {
      throw new AssertionError("H2 does not take the table", e);
    }
  }

  private void synthetic() throws Exception {
    SyntheticSource source = SyntheticSource.ofStudents(STUDENTS).withEvents(0.25);
    contest.alone(
        "synthetic interactions",
        Parses.records(source::interactions),
        () -> Parses.records(source::interactions));
    contest.alone(
        "synthetic events", Parses.records(source::events), () -> Parses.records(source::events));
  }

  private static double megabytes(Path file) throws IOException {
    return Files.size(file) / 1e6;
  }
}
