package io.studentdata.core.source.caliper;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.RowProblem;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One event per rule of the specification, each broken by one property. */
class CaliperBadEventsTest {
  @TempDir Path directory;

  /** Property, its JSON, the pointer to the fault and words of what was expected. */
  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("@context", "\"http://schema.org\"", "/@context", "ctx/caliper/v1p1"),
        Arguments.of(
            "@context",
            "[\"http://purl.imsglobal.org/ctx/caliper/v1p1\", \"a:b\"]",
            "/@context/1",
            "last"),
        Arguments.of("@context", "[]", "/@context", "last"),
        Arguments.of("id", "\"%s\"".formatted(TinyJson.uuid(1)), "/id", "urn:uuid:"),
        Arguments.of("type", "\"PageEvent\"", "/type", "one of AnnotationEvent"),
        Arguments.of("type", "\"SessionEvent\"", "/action", "LoggedIn, LoggedOut, TimedOut"),
        Arguments.of("action", "\"viewed\"", "/action", "an action of ViewEvent: Viewed"),
        Arguments.of("actor", "\"ada\"", "/actor", "an IRI"),
        Arguments.of("actor", "{\"id\": \"a:b\"}", "/actor/type", "a term"),
        Arguments.of("actor", "\"_:ada\"", "/actor", "blank nodes"),
        Arguments.of("actor", "7", "/actor", "an object with id and type"),
        Arguments.of("object", "{\"type\": \"WebPage\"}", "/object/id", "an IRI"),
        Arguments.of("eventTime", "\"2024-10-01T09:30:00Z\"", "/eventTime", "milliseconds"),
        Arguments.of("eventTime", "\"2024-10-01T09:30:00.000+00:00\"", "/eventTime", "in UTC"),
        Arguments.of("eventTime", "\"2024-13-01T09:30:00.000Z\"", "/eventTime", "in UTC"),
        Arguments.of("eventTime", "\"1970-01-01T00:00:00.000Z\"", "/eventTime", "2000 to 2199"),
        Arguments.of(
            "edApp",
            "{\"id\": \"x y:z\", \"type\": \"SoftwareApplication\"}",
            "/edApp/id",
            "an IRI"),
        Arguments.of("extensions", "[]", "/extensions", "an object"),
        Arguments.of("course", "\"CS1\"", "/course", "no such property"),
        Arguments.of(
            "membership",
            "{\"id\": \"a:b\", \"type\": \"Membership\", \"roles\": [1]}",
            "/membership/roles/0",
            "a role"),
        Arguments.of(
            "group", "{\"id\": \"a:b\", \"type\": \"Group\"}", "/group", "a course section"),
        Arguments.of("group", "null", "/group", "a course section"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isABadRowThatSaysWhatIsWrongWhere(
      String property, String json, String pointer, String expected) throws Exception {
    CaliperRows rows =
        CaliperRows.of(
            CaliperRows.source(
                directory, TinyJson.event(1).with(property, json), TinyJson.event(2)));

    assertThat(rows.events()).hasSize(1);
    assertThat(rows.problems()).hasSize(1);
    RowProblem problem = rows.problems().get(0);
    assertThat(problem.column()).isEqualTo(pointer);
    assertThat(problem.expected()).contains(expected);
    assertThat(problem.message()).startsWith("e.jsonl line 1: ").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@context", "id", "type", "actor", "action", "object", "eventTime", "group"})
  void whatAnEventMustHaveIsMissed(String property) throws Exception {
    CaliperRows rows =
        CaliperRows.of(CaliperRows.source(directory, TinyJson.event(1).without(property)));

    assertThat(rows.problems()).extracting(RowProblem::column).containsExactly("/" + property);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sensor", "sendTime", "dataVersion"})
  void anEnvelopeThatIsWrongIsABadRowBesideItsEvents(String property) throws Exception {
    TinyJson envelope = CaliperRows.envelope(TinyJson.event(1), TinyJson.event(2));
    CaliperRows rows = CaliperRows.of(CaliperRows.source(directory, envelope.without(property)));

    assertThat(rows.events()).hasSize(2);
    assertThat(rows.problems()).extracting(RowProblem::column).containsExactly("/" + property);
  }

  @Test
  void inAnEnvelopeThePointerBeginsThere() throws Exception {
    TinyJson envelope =
        CaliperRows.envelope(TinyJson.event(1), TinyJson.event(2).with("action", "\"Ran\""));
    CaliperRows rows = CaliperRows.of(CaliperRows.source(directory, envelope));

    assertThat(rows.problems()).extracting(RowProblem::column).containsExactly("/data/1/action");
  }

  @Test
  void unknownPropertiesCanBeTolerated() throws Exception {
    CaliperSource source =
        CaliperRows.source(directory, TinyJson.event(1).with("course", "\"CS1\""));

    assertThat(CaliperRows.of(source.toleratingUnknownProperties()).events()).hasSize(1);
  }
}
