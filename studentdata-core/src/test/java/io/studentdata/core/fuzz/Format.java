package io.studentdata.core.fuzz;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.caliper.CaliperSource;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.source.oneroster.OneRosterSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.xapi.XapiSource;
import io.studentdata.core.testkit.TinyJson;
import io.studentdata.core.testkit.TinyOneRoster;
import io.studentdata.core.testkit.TinyOulad;
import io.studentdata.core.testkit.TinySds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A format of files that a source reads.
 *
 * @param name what it is called
 * @param source opens what stands at a path
 * @param wellFormed writes well-formed files
 */
record Format(String name, Function<Path, StudentSource> source, Writer wellFormed) {

  /** Writes files into a folder, and says what path to give to the source. */
  interface Writer {
    Path write(Path folder) throws IOException;
  }

  /** All of them. */
  static List<Format> all() {
    return List.of(
        new Format("OULAD directory", OuladSource::of, Format::ouladFiles),
        new Format("OULAD zip", OuladSource::of, Format::ouladZip),
        new Format(
            "OneRoster 1.1 directory",
            OneRosterSource::of,
            folder -> TinyOneRoster.v11().writeTo(folder.resolve("roster"))),
        new Format(
            "OneRoster 1.2 zip",
            OneRosterSource::of,
            folder -> TinyOneRoster.v12().zipTo(folder.resolve("roster.zip"), "")),
        new Format(
            "School Data Sync directory",
            OneRosterSource::of,
            folder -> TinySds.files().writeTo(folder.resolve("sds"))),
        xapi("s.jsonl", TinyJson.lines(statements())),
        xapi("s.json", TinyJson.array(statements())),
        xapi("s.jsonl.gz", TinyJson.lines(statements())),
        caliper("e.jsonl", TinyJson.lines(events())),
        caliper("e.json", TinyJson.array(events())));
  }

  /** The files that stand at a path: itself, or those of the directory. */
  static List<Path> files(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static Path ouladFiles(Path folder) throws IOException {
    return TinyOulad.create().writeTo(folder.resolve("oulad"));
  }

  private static Path ouladZip(Path folder) throws IOException {
    return TinyOulad.create().zipTo(folder.resolve("oulad.zip"), "");
  }

  private static Format xapi(String file, String text) {
    return new Format(
        "xAPI " + file,
        path -> XapiSource.of(path).registering(Registering.byMonth()),
        folder -> TinyJson.write(folder.resolve(file), text));
  }

  private static Format caliper(String file, String text) {
    return new Format(
        "Caliper " + file,
        path -> CaliperSource.of(path).registering(Registering.byMonth()),
        folder -> TinyJson.write(folder.resolve(file), text));
  }

  private static List<TinyJson> statements() {
    return Stream.concat(
            IntStream.range(0, 12).mapToObj(TinyJson::statement),
            Stream.of(TinyJson.voiding(99, 3)))
        .toList();
  }

  private static List<TinyJson> events() {
    return IntStream.range(0, 12).mapToObj(TinyJson::event).toList();
  }
}
