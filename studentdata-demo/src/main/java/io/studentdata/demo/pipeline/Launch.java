package io.studentdata.demo.pipeline;

import io.studentdata.demo.work.WorkDirectory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** How to start this program again, to be copied into a shell. */
final class Launch {
  private Launch() {}

  static String command(String step, WorkDirectory work) {
    Path here = Path.of("").toAbsolutePath();
    String option =
        work.root().equals(here.resolve("work"))
            ? ""
            : " --work " + quoted(near(work.root(), here));
    return program(here) + " " + step + option;
  }

  private static String program(Path here) {
    try {
      CodeSource source = Launch.class.getProtectionDomain().getCodeSource();
      if (source != null && source.getLocation().getPath().endsWith(".jar")) {
        return "java -jar " + quoted(near(Path.of(source.getLocation().toURI()), here));
      }
    } catch (URISyntaxException e) {
      // falls through: then it is named, not located
    }
    return "studentdata-demo";
  }

  /** As seen from here if it is below, in full otherwise. */
  private static Path near(Path path, Path here) {
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  private static String quoted(Path path) {
    String text = path.toString();
    return text.contains(" ") ? "\"" + text + "\"" : text;
  }
}
