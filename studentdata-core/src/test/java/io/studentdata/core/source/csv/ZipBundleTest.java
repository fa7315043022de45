package io.studentdata.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as people make them, and as nobody should. */
class ZipBundleTest {
  @TempDir Path directory;

  private Path zip;

  @BeforeEach
  void name() {
    zip = directory.resolve("d.zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "delivery/", "a/b/c/", "delivery\\"})
  void filesMayLieInAFolder(String folder) throws IOException {
    pack(folder + "users.csv", folder + "ORGS.CSV", "__MACOSX/._users.csv");

    assertThat(text("users.csv")).isEqualTo(folder + "users.csv");
    assertThat(text("orgs.csv")).isEqualTo(folder + "ORGS.CSV");
    assertThat(CsvBundle.of(zip).has("classes.csv")).isFalse();
  }

  @Test
  void theOutermostOfEqualNamesCounts() throws IOException {
    pack("old/2023/users.csv", "new/users.csv");

    assertThat(text("users.csv")).isEqualTo("new/users.csv");
  }

  @Test
  void equalNamesInFoldersBesideEachOtherAreRefused() throws IOException {
    pack("a/users.csv", "b/users.csv");

    assertRefused("it has both a/users.csv and b/users.csv (expected one users.csv)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../users.csv", "a/../../users.csv", "..\\users.csv"})
  void entriesThatPointOutsideAreRefused(String name) throws IOException {
    pack(name);

    assertRefused("its entry " + name + " points outside of the archive");
  }

  @Test
  void anArchiveThatUnpacksToFarMoreThanItIsIsRefusedUnread() throws IOException {
    byte[] megabyte = new byte[1 << 20];
    Arrays.fill(megabyte, (byte) ',');
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("users.csv"));
      for (int i = 0; i < 100; i++) {
        entries.write(megabyte);
      }
    }

    assertRefused("its entry users.csv unpacks to 1,0");
  }

  @Test
  void anArchiveOfThousandsOfEntriesIsRefused() throws IOException {
    String[] names = new String[10_001];
    Arrays.setAll(names, i -> i + ".csv");
    pack(names);

    assertRefused("it has 10,001 entries (expected at most 10,000)");
  }

  @Test
  void anEntryThatIsLargerThanTheArchiveSaysFailsOnTheWay() throws IOException {
    pack("users.csv");
    byte[] bytes = Files.readAllBytes(zip);
    int size = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002") + 24;
    bytes[size] = 3; // of 9, in the archive's directory
    Files.write(zip, bytes);

    assertThatThrownBy(() -> text("users.csv"))
        .isInstanceOf(IOException.class)
        .hasMessage("users.csv is larger than the archive says");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(() -> CsvBundle.of(zip))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("Cannot read " + zip + ": " + message)
        .message()
        .doesNotContain("\n");
  }

  private String text(String file) throws IOException {
    try (InputStream in = CsvBundle.of(zip).open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** An archive with entries that hold their own names. */
  private void pack(String... names) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String name : names) {
        entries.putNextEntry(new ZipEntry(name));
        entries.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
