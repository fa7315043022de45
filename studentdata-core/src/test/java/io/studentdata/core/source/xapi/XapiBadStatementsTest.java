package io.studentdata.core.source.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.source.RowProblem;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One statement per rule of the specification, each broken by one property. */
class XapiBadStatementsTest {
  private static final String IFI = "\"mbox\": \"mailto:ada@example.edu\"";
  private static final String COURSE =
      TinyJson.activity("https://lms.example.edu/course/1", "course");

  @TempDir Path directory;

  /** Property, its JSON, the pointer to the fault and words of what was expected. */
  static Stream<Arguments> faults() {
    return Stream.of(
        fault("id", "\"123\"", "/id", "a UUID"),
        fault("id", "7", "/id", "a UUID"),
        fault("actor", "{}", "/actor", "one of account, mbox"),
        fault(
            "actor", "{%s, \"openid\": \"http://x.y\"}".formatted(IFI), "/actor/openid", "second"),
        fault("actor", "{\"mbox\": \"ada@example.edu\"}", "/actor/mbox", "mailto:"),
        fault("actor", "{\"mbox_sha1sum\": \"abc\"}", "/actor/mbox_sha1sum", "40 hexadecimal"),
        fault("actor", "{\"openid\": \"ada\"}", "/actor/openid", "a URI"),
        fault("actor", "{\"account\": {\"name\": \"a\"}}", "/actor/account/homePage", "IRL"),
        fault(
            "actor",
            "{\"objectType\": \"agent\", %s}".formatted(IFI),
            "/actor/objectType",
            "Agent"),
        fault("actor", "{\"name\": 7, %s}".formatted(IFI), "/actor/name", "a string"),
        fault("actor", "{\"Name\": \"A\", %s}".formatted(IFI), "/actor/Name", "letter case"),
        fault("actor", "{\"objectType\": \"Group\"}", "/actor", "a group with members"),
        fault(
            "actor", "{\"objectType\": \"Group\", \"member\": [{}]}", "/actor/member/0", "one of"),
        fault("actor", "null", "/actor", "an object"),
        fault("verb", "{\"id\": \"played\"}", "/verb/id", "an IRI"),
        fault("verb", "{\"display\": {\"en\": \"did\"}}", "/verb/id", "an IRI"),
        fault(
            "verb",
            "{\"id\": \"a:b\", \"display\": {\"e_n\": \"x\"}}",
            "/verb/display/e_n",
            "language"),
        fault(
            "verb",
            "{\"id\": \"a:b\", \"display\": {\"en\": null}}",
            "/verb/display/en",
            "a string"),
        fault("object", "{\"id\": \"video 1\"}", "/object/id", "an IRI"),
        fault("object", "{\"objectType\": \"activity\"}", "/object/objectType", "Activity"),
        fault("object", "{\"objectType\": \"StatementRef\"}", "/object/id", "a UUID"),
        fault(
            "object",
            "{\"id\": \"a:b\", \"definition\": {\"type\": \"x\"}}",
            "/object/definition/type",
            "IRI"),
        fault(
            "object",
            "{\"id\": \"a:b\", \"definition\": {\"choices\": []}}",
            "/object/definition/choices",
            "interactionType"),
        fault(
            "object",
            "{\"id\": \"a:b\", \"definition\": {\"interactionType\": \"quiz\"}}",
            "/object/definition/interactionType",
            "choice"),
        fault(
            "object",
            "{\"id\": \"a:b\", \"definition\": {\"extensions\": {\"x\": 1}}}",
            "/object/definition/extensions/x",
            "IRIs"),
        fault("result", "{\"score\": {\"scaled\": 1.01}}", "/result/score/scaled", "-1 to 1"),
        fault("result", "{\"score\": {\"scaled\": \"1\"}}", "/result/score/scaled", "a number"),
        fault("result", "{\"score\": {\"raw\": 5, \"max\": 4}}", "/result/score/raw", "min to max"),
        fault("result", "{\"score\": {\"min\": 5, \"max\": 5}}", "/result/score/min", "below max"),
        fault("result", "{\"success\": \"true\"}", "/result/success", "true or false"),
        fault("result", "{\"duration\": \"4 min\"}", "/result/duration", "ISO 8601"),
        fault("result", "{\"duration\": \"P4W1D\"}", "/result/duration", "ISO 8601"),
        fault("result", "{\"duration\": \"PT\"}", "/result/duration", "ISO 8601"),
        fault("result", "{\"points\": 3}", "/result/points", "no such property"),
        fault("context", "{\"registration\": \"1\"}", "/context/registration", "a UUID"),
        fault("context", "{\"language\": \"e\u0000n\"}", "/context/language", "language tag"),
        fault("context", "{\"team\": {%s}}".formatted(IFI), "/context/team/objectType", "Group"),
        fault(
            "context",
            "{\"contextActivities\": {\"course\": []}}",
            "/context/contextActivities/course",
            "no such"),
        fault(
            "context",
            "{\"contextActivities\": {\"parent\": [{}]}}",
            "/context/contextActivities/parent/0/id",
            "IRI"),
        fault(
            "context",
            "{\"contextAgents\": [{\"objectType\": \"Agent\"}]}",
            "/context/contextAgents/0/objectType",
            "contextAgent"),
        fault("timestamp", "\"2024-10-01\"", "/timestamp", "a time with its zone"),
        fault("timestamp", "\"2024-10-01T09:30:00\"", "/timestamp", "a time with its zone"),
        fault("timestamp", "\"2024-02-30T09:30:00Z\"", "/timestamp", "a time with its zone"),
        fault("timestamp", "\"2024-10-01T09:30:00-00:00\"", "/timestamp", "a time with its zone"),
        fault("timestamp", "\"1970-01-01T00:00:00Z\"", "/timestamp", "2000 to 2199"),
        fault("stored", "1727775000", "/stored", "a time with its zone"),
        fault("version", "\"0.95\"", "/version", "1.0.x"),
        fault(
            "authority",
            "{\"objectType\": \"Group\", \"member\": [{%s}]}".formatted(IFI),
            "/authority",
            "two agents"),
        fault("attachments", "[{\"usageType\": \"a:b\"}]", "/attachments/0/display", "by language"),
        fault("Result", "{}", "/Result", "letter case"),
        fault(
            "object", "{\"objectType\": \"SubStatement\", \"id\": \"x\"}", "/object/id", "no such"),
        fault("context", "{}", "/context", "takes for a course offering"),
        fault(
            "context",
            "{\"contextActivities\": {\"parent\": %s}, \"extensions\": []}".formatted(COURSE),
            "/context/extensions",
            "an object"));
  }

  private static Arguments fault(String property, String json, String pointer, String expected) {
    return Arguments.of(property, json.replace("\u0000", "\\u0000"), pointer, expected);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isABadRowThatSaysWhatIsWrongWhere(
      String property, String json, String pointer, String expected) throws Exception {
    TinyJson good = TinyJson.statement(1);
    XapiRows rows =
        XapiRows.of(XapiRows.source(directory, good.with(property, json), TinyJson.statement(2)));

    assertThat(rows.events()).hasSize(1);
    assertThat(rows.problems()).hasSize(1);
    RowProblem problem = rows.problems().get(0);
    assertThat(problem.column()).isEqualTo(pointer);
    assertThat(problem.expected()).contains(expected);
    assertThat(problem.origin()).hasToString("s.jsonl line 1");
    assertThat(problem.message()).doesNotContain("\n", "\u0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor", "verb", "object", "timestamp"})
  void whatAStatementMustHaveIsMissed(String property) throws Exception {
    XapiRows rows =
        XapiRows.of(XapiRows.source(directory, TinyJson.statement(1).without(property)));

    assertThat(rows.problems()).extracting(RowProblem::column).containsExactly("/" + property);
  }

  @Test
  void inAnArrayThePointerBeginsAtTheFile() throws Exception {
    String array =
        TinyJson.array(
            List.of(TinyJson.statement(1), TinyJson.statement(2).with("verb", "{\"id\": \"x\"}")));
    Path file = TinyJson.write(directory.resolve("s.json"), "{\"statements\": " + array + "}");

    RowProblem problem = XapiRows.of(XapiSource.of(file)).problems().get(0);

    assertThat(problem.column()).isEqualTo("/statements/1/verb/id");
    assertThat(problem.message())
        .isEqualTo("s.json line 3: /statements/1/verb/id is 'x' (expected an IRI with its scheme)");
    assertThat(problem.origin().cells().get(0)).startsWith("{\"id\": ").endsWith("}");
  }

  @Test
  void unknownPropertiesCanBeTolerated() throws Exception {
    XapiSource source =
        XapiRows.source(directory, TinyJson.statement(1).with("_id", "{\"$oid\": 1}"));

    assertThat(XapiRows.of(source).problems()).hasSize(1);
    assertThat(XapiRows.of(source.toleratingUnknownProperties()).events()).hasSize(1);
  }

  @Test
  void extensionsMayHoldAnything() throws Exception {
    String context =
        "{\"contextActivities\": {\"parent\": %s}, \"extensions\": {\"a:b\": null, \"c:d\": [{}]}}"
            .formatted(COURSE);

    assertThat(
            XapiRows.of(XapiRows.source(directory, TinyJson.statement(1).with("context", context)))
                .events())
        .hasSize(1);
  }
}
