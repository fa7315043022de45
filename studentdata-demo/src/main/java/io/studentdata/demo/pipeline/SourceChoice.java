package io.studentdata.demo.pipeline;

import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.caliper.CaliperSource;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.source.oneroster.OneRosterSource;
import io.studentdata.core.source.oulad.OuladSource;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.source.xapi.XapiSource;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source by name: {@code synthetic}, {@code synthetic:2000}, {@code oulad:path}, {@code
 * oneroster:path}, {@code xapi:path} or {@code caliper:path}. The last two register what only their
 * events know.
 *
 * @param kind what comes before the colon
 * @param detail what comes after it; empty if nothing does
 */
public record SourceChoice(String kind, String detail) {
  /** Students of a synthetic department unless told otherwise. */
  public static final int DEFAULT_STUDENTS = 2000;

  private static final Pattern FORM =
      Pattern.compile("(synthetic|oulad|oneroster|xapi|caliper)(?::(.+))?");
  private static final Pattern STUDENTS = Pattern.compile("[1-9]\\d{0,7}");

  /**
   * Reads a name.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static SourceChoice of(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      String detail = form.group(2) == null ? "" : form.group(2);
      if (form.group(1).equals("synthetic")
          ? detail.isEmpty() || STUDENTS.matcher(detail).matches()
          : !detail.isEmpty()) {
        return new SourceChoice(form.group(1), detail);
      }
    }
    throw new IllegalArgumentException(
        "'%s' (expected synthetic, synthetic:STUDENTS, oulad:PATH, oneroster:PATH, xapi:PATH or caliper:PATH)"
            .formatted(text));
  }

  /**
   * Opens it.
   *
   * @param seed what a synthetic source draws from
   * @throws io.studentdata.core.source.SourceFormatException if it cannot be read
   */
  public StudentSource open(long seed) {
    return switch (kind) {
      case "oulad" -> OuladSource.of(Path.of(detail));
      case "oneroster" -> OneRosterSource.of(Path.of(detail));
      case "xapi" -> XapiSource.of(Path.of(detail)).registering(Registering.byMonth());
      case "caliper" -> CaliperSource.of(Path.of(detail)).registering(Registering.byMonth());
      default ->
          SyntheticSource.ofStudents(detail.isEmpty() ? DEFAULT_STUDENTS : Integer.parseInt(detail))
              .seed(seed);
    };
  }
}
