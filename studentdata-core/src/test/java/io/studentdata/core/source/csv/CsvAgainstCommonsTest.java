package io.studentdata.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Another reader of CSV agrees on every text that both take. */
class CsvAgainstCommonsTest {
  private static final String ALPHABET = "ab,,,\"\"\"\r\n\r\n \tüß€😀'";

  @Test
  void whatBothReadersTakeTheyReadAlike() throws IOException {
    Random random = new Random(4);
    int taken = 0;
    for (int i = 0; i < 40_000; i++) {
      String text = text(random);
      List<List<String>> expected = commons(text);
      if (!expected.isEmpty()) {
        taken++;
        assertThat(ours(text, random)).as(text).isEqualTo(expected);
      }
    }
    assertThat(taken).isGreaterThan(10_000);
  }

  /** The rows; none where the text is no CSV to us or has a row that is none. */
  private static List<List<String>> ours(String text, Random random) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (CsvLexer lexer = new CsvLexer(new Dribble(bytes, random))) {
      while (lexer.next()) {
        assertThat(lexer.fault()).as(text).isEqualTo(CsvLexer.Fault.NONE);
        String cells = lexer.text();
        rows.add(List.copyOf(new Cells(cells, Arrays.copyOf(lexer.ends(), lexer.cells()))));
      }
    }
    return rows;
  }

  /** The rows; none where the text is no CSV to the other reader. */
  private static List<List<String>> commons(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setFormat(CSVFormat.RFC4180).setReader(new StringReader(text)).get()) {
      for (CSVRecord each : parser) {
        rows.add(List.of(each.values()));
      }
    } catch (java.io.UncheckedIOException e) {
      return List.of();
    }
    return rows;
  }

  private static String text(Random random) {
    int[] points = ALPHABET.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int length = 1 + random.nextInt(14); length > 0; length--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  /** Gives a few bytes at a time, so that rows and characters cross the ends of what is read. */
  private static final class Dribble extends InputStream {
    private final InputStream in;
    private final Random random;

    Dribble(InputStream in, Random random) {
      this.in = in;
      this.random = random;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return in.read(into, offset, Math.min(length, 1 + random.nextInt(3)));
    }
  }
}
