package io.studentdata.core.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files as copying, editing and malice do. The same seed damages in the same way. */
final class Mutator {
  private static final List<String> TEXTS =
      List.of(
          "\"",
          "\"\"",
          "'",
          ",",
          ",,,,,,,,",
          "\r",
          "\n",
          "\r\n\r\n",
          "\0",
          "\uFEFF",
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)",
          "-1",
          "-2147483649",
          "99999999999999999999",
          "1e999999999",
          "NaN",
          "Infinity",
          "0x1F",
          "1,5",
          "?",
          "null",
          "9999-12-31",
          "0000-00-00",
          "2024-02-30",
          "2024-10-01T25:61:00Z",
          "\u202E",
          "\uD83D\uDE00",
          "İıſß",
          "../../etc/passwd",
          "'; drop table student; --",
          "{",
          "}",
          "[[[[[[[[[[[[[[[[",
          "{\"a\":{\"a\":{\"a\":",
          "\\u0000",
          "\\",
          ":",
          "tobedeleted",
          "urn:uuid:");
  private static final List<byte[]> BYTES =
      List.of(
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xE4},
          new byte[] {0x1F, (byte) 0x8B, 8, 0},
          new byte[] {'P', 'K', 3, 4});

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** The same file, damaged in one to three places. */
  byte[] damage(byte[] file) {
    byte[] damaged = file;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged = once(damaged);
    }
    return damaged;
  }

  /** A whole number below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  private byte[] once(byte[] file) {
    int at = file.length == 0 ? 0 : random.nextInt(file.length);
    int to = Math.min(file.length, at + 1 + random.nextInt(1 + file.length / 3));
    return switch (random.nextInt(12)) {
      case 0 -> flipped(file, at);
      case 1 -> Arrays.copyOf(file, at); // cut short
      case 2 -> joined(file, 0, at, new byte[0], to); // a part is missing
      case 3 -> joined(file, 0, to, Arrays.copyOfRange(file, at, to), to); // a part stands twice
      case 4, 5, 6 -> put(file, at, text(text(random)));
      case 7 -> put(file, at, BYTES.get(random.nextInt(BYTES.size())));
      case 8 -> put(file, at, text("x".repeat(1 + random.nextInt(5_000))));
      case 9 -> lines(file, true);
      case 10 -> lines(file, false);
      default -> cell(file);
    };
  }

  private byte[] flipped(byte[] file, int at) {
    byte[] flipped = file.clone();
    if (flipped.length > 0) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** Inserted, or in the place of as many bytes. */
  private byte[] put(byte[] file, int at, byte[] text) {
    boolean over = random.nextBoolean();
    return joined(file, 0, at, text, over ? Math.min(file.length, at + text.length) : at);
  }

  /** Two lines change places, or one is repeated elsewhere. */
  private byte[] lines(byte[] file, boolean swap) {
    List<String> lines = new java.util.ArrayList<>(latin(file).lines().toList());
    if (lines.isEmpty()) {
      return file;
    }
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    if (swap) {
      java.util.Collections.swap(lines, one, other);
    } else {
      lines.add(one, lines.get(other));
    }
    return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What stands between two commas or colons becomes something else. */
  private byte[] cell(byte[] file) {
    String text = latin(file);
    int start = text.indexOf(random.nextBoolean() ? ',' : ':', random.nextInt(text.length() + 1));
    int end = start < 0 ? -1 : text.indexOf(',', start + 1);
    return end < 0 ? file : joined(file, 0, start + 1, text(text(random)), end);
  }

  private static byte[] joined(byte[] file, int from, int to, byte[] between, int rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, from, to - from);
    out.write(between, 0, between.length);
    out.write(file, rest, file.length - rest);
    return out.toByteArray();
  }

  /** A text that is seldom what is expected. */
  static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String latin(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
