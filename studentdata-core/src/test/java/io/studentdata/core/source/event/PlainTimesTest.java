package io.studentdata.core.source.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way to read a time says the same as Java's, or nothing. */
final class PlainTimesTest {
  private static final String ALPHABET = "0123456789-:.TZ+ ,tz\u0661";

  private static @Nullable Instant parsed(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-01T09:30:00Z, 2024-10-01T09:30:00Z",
    "2024-10-01T09:30:00.123Z, 2024-10-01T09:30:00.123Z",
    "2024-02-29T23:59:59.999999999Z, 2024-02-29T23:59:59.999999999Z",
    "2024-10-01T09:30:00+02:00, 2024-10-01T07:30:00Z",
    "2024-10-01T00:30:00.5-05:30, 2024-10-01T06:00:00.500Z",
    "1969-12-31T23:59:59.25Z, 1969-12-31T23:59:59.250Z",
  })
  void usualTimesAreRead(String text, Instant time) {
    assertThat(PlainTimes.read(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "2024-10-01",
        "2024-10-01T09:30Z",
        "2024-10-01T09:30:00",
        "2024-10-01T09:30:00.Z",
        "2024-10-01T09:30:00.1234567890Z",
        "2024-02-30T09:30:00Z",
        "2024-10-01T24:00:00Z",
        "2024-10-01T23:59:60Z",
        "2024-10-01T09:30:00-00:00",
        "2024-10-01T09:30:00+19:00",
        "20241001T093000Z",
        "2024-10-01 09:30:00Z",
      })
  void whatIsElseIsLeftToOthers(String text) {
    assertThat(PlainTimes.read(text)).isNull();
  }

  @Test
  void anyTimeIsReadAsJavaReadsIt() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      Instant time =
          Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
      int minutes = random.nextInt(-17 * 60, 17 * 60);
      OffsetDateTime local =
          time.atOffset(ZoneOffset.ofTotalSeconds(60 * minutes)).withSecond(random.nextInt(60));

      String text = "%s".formatted(local);
      if (local.getSecond() > 0 || local.getNano() > 0) { // Java leaves them out otherwise
        assertThat(PlainTimes.read(text)).as(text).isEqualTo(local.toInstant());
      }
    }
  }

  @Test
  void aTextWithAWrongCharacterIsNoOtherTime() {
    Random random = new Random(2);
    String[] right = {
      "2024-10-01T09:30:00Z", "2024-10-01T09:30:00.123Z", "2024-10-01T09:30:00.123456+02:00"
    };
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder(right[random.nextInt(right.length)]);
      char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      int place = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.setCharAt(place, other);
        case 1 -> text.insert(place, other);
        default -> text.deleteCharAt(place);
      }
      Instant read = PlainTimes.read(text.toString());
      assertThat(read).as(text.toString()).isIn(null, parsed(text.toString()));
    }
  }
}
