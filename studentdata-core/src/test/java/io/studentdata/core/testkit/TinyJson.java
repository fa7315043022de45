package io.studentdata.core.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * A JSON object whose properties are text that tests put together, also where it is wrong; and the
 * files that such objects come in. Immutable.
 */
public final class TinyJson {
  private final Map<String, String> properties;

  private TinyJson(Map<String, String> properties) {
    this.properties = properties;
  }

  /** An object with nothing in it. */
  public static TinyJson empty() {
    return new TinyJson(Map.of());
  }

  /**
   * An xAPI statement that can be had by number: a student of {@code course-1} uses a video. Equal
   * numbers make equal statements.
   */
  public static TinyJson statement(int number) {
    return empty()
        .with("id", "\"%s\"".formatted(uuid(number)))
        .with("actor", account("s" + number % 5))
        .with("verb", "{\"id\": \"https://w3id.org/xapi/video/verbs/played\"}")
        .with("object", activity("https://lms.example.edu/video/" + number % 3, "video"))
        .with("context", course(1))
        .with("timestamp", "\"2024-10-%02dT09:30:00Z\"".formatted(1 + number % 28));
  }

  /** A statement that voids another. */
  public static TinyJson voiding(int number, int voided) {
    return statement(number)
        .with("verb", "{\"id\": \"http://adlnet.gov/expapi/verbs/voided\"}")
        .with(
            "object", "{\"objectType\": \"StatementRef\", \"id\": \"%s\"}".formatted(uuid(voided)))
        .without("context");
  }

  /** A Caliper event that can be had by number: a student of a course section views a page. */
  public static TinyJson event(int number) {
    return empty()
        .with("@context", "\"http://purl.imsglobal.org/ctx/caliper/v1p1\"")
        .with("id", "\"urn:uuid:%s\"".formatted(uuid(number)))
        .with("type", "\"ViewEvent\"")
        .with(
            "actor",
            "{\"id\": \"https://example.edu/users/%d\", \"type\": \"Person\"}"
                .formatted(number % 5))
        .with("action", "\"Viewed\"")
        .with(
            "object",
            "{\"id\": \"https://example.edu/pages/%d\", \"type\": \"WebPage\"}"
                .formatted(number % 3))
        .with("group", "{\"id\": \"https://example.edu/sections/1\", \"type\": \"CourseSection\"}")
        .with("eventTime", "\"2024-10-%02dT09:30:00.000Z\"".formatted(1 + number % 28));
  }

  /** The UUID with a number. */
  public static String uuid(int number) {
    return "%08x-0000-4000-8000-000000000000".formatted(number);
  }

  /** An agent by the name of its account. */
  public static String account(String name) {
    return "{\"account\": {\"homePage\": \"https://lms.example.edu\", \"name\": \"%s\"}}"
        .formatted(name);
  }

  /** An activity of a type. */
  public static String activity(String id, String type) {
    return "{\"id\": \"%s\", \"definition\": {\"type\": \"http://adlnet.gov/expapi/activities/%s\"}}"
        .formatted(id, type);
  }

  /** A context whose grouping is a course. */
  public static String course(int number) {
    return "{\"contextActivities\": {\"grouping\": [%s]}}"
        .formatted(activity("https://lms.example.edu/course/" + number, "course"));
  }

  /** The same with a property, which takes the place of another of that name. */
  public TinyJson with(String name, String json) {
    Map<String, String> changed = new LinkedHashMap<>(properties);
    changed.put(name, json);
    return new TinyJson(changed);
  }

  /** The same without a property. */
  public TinyJson without(String name) {
    Map<String, String> changed = new LinkedHashMap<>(properties);
    changed.remove(name);
    return new TinyJson(changed);
  }

  @Override
  public String toString() {
    return properties.entrySet().stream()
        .map(each -> "\"" + each.getKey() + "\": " + each.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** One per line. */
  public static String lines(List<?> objects) {
    return objects.stream().map(each -> each + "\n").collect(Collectors.joining());
  }

  /** An array over several lines. */
  public static String array(List<?> objects) {
    return objects.stream()
        .map(Object::toString)
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  /** Writes a file of text, compressed where its name says so; returns it. */
  public static Path write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    boolean gzip = file.toString().endsWith(".gz");
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream packed = gzip ? new GZIPOutputStream(out) : out) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
