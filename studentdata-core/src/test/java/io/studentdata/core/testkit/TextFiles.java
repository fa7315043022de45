package io.studentdata.core.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Text files whose lines tests change before they are written; lines are counted from 1. */
public final class TextFiles {
  private final Map<String, List<String>> files = new LinkedHashMap<>();

  /** Adds a file, or replaces it. */
  public TextFiles put(String file, String text) {
    files.put(file, new ArrayList<>(text.lines().toList()));
    return this;
  }

  /** Replaces a line. */
  public TextFiles line(String file, int number, String text) {
    lines(file).set(number - 1, text);
    return this;
  }

  /** Adds lines at the end. */
  public TextFiles add(String file, String... text) {
    lines(file).addAll(List.of(text));
    return this;
  }

  /** Changes every line of a file. */
  public TextFiles each(String file, UnaryOperator<String> change) {
    lines(file).replaceAll(change);
    return this;
  }

  /** Changes every line of all files. */
  public TextFiles each(UnaryOperator<String> change) {
    files.keySet().forEach(file -> each(file, change));
    return this;
  }

  /** Leaves files out. */
  public TextFiles without(String... names) {
    List.of(names).forEach(files::remove);
    return this;
  }

  /** Leaves all lines out but the first of each file. */
  public TextFiles headersOnly() {
    files.replaceAll((file, lines) -> new ArrayList<>(lines.subList(0, 1)));
    return this;
  }

  /** Puts all lines of a file but the first in another order. */
  public TextFiles shuffle(String file, Random random) {
    List<String> lines = lines(file);
    Collections.shuffle(lines.subList(1, lines.size()), random);
    return this;
  }

  /** Puts all lines of every file but the first in another order. */
  public TextFiles shuffle(Random random) {
    names().forEach(file -> shuffle(file, random));
    return this;
  }

  /** The names of the files. */
  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** What is in a file, with CRLF line ends. */
  public String text(String file) {
    return String.join("\r\n", lines(file)) + "\r\n";
  }

  /** Writes the files into a directory, which is returned. */
  public Path writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    for (String file : files.keySet()) {
      Files.writeString(directory.resolve(file), text(file));
    }
    return directory;
  }

  /** Writes a zip with the files under a folder, such as {@code data/}, or none; returns it. */
  public Path zipTo(Path zip, String folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (String file : files.keySet()) {
        entries.putNextEntry(new ZipEntry(folder + file));
        entries.write(text(file).getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    return zip;
  }

  private List<String> lines(String file) {
    List<String> lines = files.get(file);
    if (lines == null) {
      throw new IllegalArgumentException("No such file: " + file);
    }
    return lines;
  }
}
