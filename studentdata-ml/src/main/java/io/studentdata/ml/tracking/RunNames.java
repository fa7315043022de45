package io.studentdata.ml.tracking;

import java.util.regex.Pattern;

/** The names and values every tracker takes: the narrowest of what the known servers allow. */
final class RunNames {
  static final int MAX_NAME = 250;
  static final int MAX_PARAM = 6000;
  static final int MAX_TAG = 5000;
  private static final Pattern NAME = Pattern.compile("[\\w\\-. :/]{1," + MAX_NAME + "}");
  private static final Pattern BAD_ARTIFACT = Pattern.compile("[\\x00-\\x1f\\x7f\\\\:*?\"<>|#%]");

  private RunNames() {}

  static String requireTitle(String what, String title) {
    if (title.isBlank() || title.length() > MAX_NAME || title.codePoints().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(
          "Invalid %s: '%s' (expected 1 to %d printable characters)"
              .formatted(what, title, MAX_NAME));
    }
    return title;
  }

  static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches() || !staysInside(name)) {
      throw new IllegalArgumentException(
          "Invalid %s name: '%s' (expected 1 to %d letters, digits, blanks or _ - . : /, no '..')"
              .formatted(what, name, MAX_NAME));
    }
  }

  static void requireValue(String what, String name, String value, int longest) {
    if (value.length() > longest) {
      throw new IllegalArgumentException(
          "Invalid value of %s '%s': %d characters (expected at most %d). Record it as an artifact"
              .formatted(what, name, value.length(), longest));
    }
  }

  static void requireMetric(String name, double value) {
    requireName("metric", name);
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          "Invalid value of metric '%s': %s (expected a finite number or NaN)"
              .formatted(name, value));
    }
  }

  static void requireArtifactPath(String path) {
    if (BAD_ARTIFACT.matcher(path).find() || !staysInside(path)) {
      throw new IllegalArgumentException(
          "Invalid artifact path: '%s' (expected a relative path with '/', without '..' or : * ? < > | # %%)"
              .formatted(path));
    }
  }

  private static boolean staysInside(String path) {
    for (String segment : path.split("/", -1)) {
      if (segment.isBlank() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return true;
  }
}
