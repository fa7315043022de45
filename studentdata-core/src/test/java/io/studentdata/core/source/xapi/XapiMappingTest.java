package io.studentdata.core.source.xapi;

import static io.studentdata.core.testkit.TinyJson.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids of statements become those that other systems gave. */
class XapiMappingTest {
  private static final Pattern COURSE = Pattern.compile("https://lms\\.example\\.edu/course/(.+)");

  @TempDir Path directory;

  @Test
  void accountsOfASystemAreItsStudents() throws Exception {
    XapiMapping mapping = XapiMapping.in("lrs").accounts("https://lms.example.edu", "sis");
    XapiRows rows =
        rows(
            mapping,
            statement(1),
            statement(2).with("actor", "{\"account\": {\"homePage\": \"a:b\", \"name\": \"x\"}}"));

    assertThat(rows.events())
        .extracting(event -> event.student())
        .containsExactly(StudentId.of("sis", "s1"), StudentId.of("lrs", "a:b|x"));
  }

  @Test
  void offeringsAndResourcesAreNamedInIris() throws Exception {
    XapiMapping mapping =
        XapiMapping.in("lrs")
            .offerings("sis", COURSE)
            .resources("vle", Pattern.compile(".*/video/([0-9]+)"));
    XapiRows rows =
        rows(mapping, statement(1), statement(2).with("object", TinyJson.activity("a:b", "page")));

    assertThat(rows.events()).allMatch(event -> event.offering().equals(OfferingId.of("sis", "1")));
    assertThat(rows.events().get(0).resource()).isEqualTo(ResourceId.of("vle", "1"));
    assertThat(rows.events().get(1).resource()).isNull();
  }

  @Test
  void theObjectItselfMayBeTheCourse() throws Exception {
    XapiRows rows =
        rows(
            XapiMapping.in("lrs"),
            statement(1).without("context").with("object", TinyJson.activity("a:c", "course")));

    assertThat(rows.events().get(0).offering()).isEqualTo(OfferingId.of("lrs", "a:c"));
  }

  @Test
  void functionsMayGoByAnythingElse() throws Exception {
    XapiMapping mapping =
        XapiMapping.in("lrs")
            .offerings(
                statement ->
                    Optional.ofNullable(statement.extensions().get("a:course"))
                        .map(id -> OfferingId.of("sis", id)))
            .resources((statement, offering) -> Optional.empty())
            .students(
                agent -> Optional.ofNullable(agent.openId()).map(id -> StudentId.of("sso", id)));
    XapiRows rows =
        rows(
            mapping,
            statement(1)
                .with("context", "{\"extensions\": {\"a:course\": \"CS1\", \"a:n\": 7}}")
                .with("actor", "{\"openid\": \"https://sso.example.edu/7\"}"),
            statement(2).with("context", "{\"extensions\": {\"a:course\": \"CS1\"}}"),
            statement(3).with("actor", "{\"openid\": \"https://sso.example.edu/8\"}"));

    assertThat(rows.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.student().value()).isEqualTo("https://sso.example.edu/7");
              assertThat(event.offering().value()).isEqualTo("CS1");
            });
    assertThat(rows.problems())
        .extracting(problem -> problem.column())
        .containsExactly("/actor", "/context");
  }

  @Test
  void anIdThatIsNoneIsABadRow() throws Exception {
    XapiMapping mapping = XapiMapping.in("lrs").accounts("https://lms.example.edu", "sis");
    XapiRows rows = rows(mapping, statement(1).with("actor", TinyJson.account(" ")));

    assertThat(rows.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.expected()).contains("Invalid student id: ' '"));
  }

  private XapiRows rows(XapiMapping mapping, TinyJson... statements) throws Exception {
    return XapiRows.of(XapiRows.source(directory, statements).mapping(mapping));
  }
}
