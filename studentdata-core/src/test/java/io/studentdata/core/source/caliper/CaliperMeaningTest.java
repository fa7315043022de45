package io.studentdata.core.source.caliper;

import static io.studentdata.core.testkit.TinyJson.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What good events come to. */
class CaliperMeaningTest {
  @TempDir Path directory;

  @Test
  void anEventIsOneOfAStudentWithAResourceInAnOffering() throws Exception {
    assertThat(only(event(7)))
        .isEqualTo(
            new LearningEvent(
                LearningEventId.of("caliper", TinyJson.uuid(7)),
                OfferingId.of("caliper", "https://example.edu/sections/1"),
                StudentId.of("caliper", "https://example.edu/users/2"),
                ResourceId.of("caliper", "https://example.edu/pages/1"),
                "Viewed",
                Instant.parse("2024-10-08T09:30:00Z")));
  }

  @Test
  void entitiesMayBeTheirIrisOnly() throws Exception {
    TinyJson thinned =
        event(7)
            .with("actor", "\"https://example.edu/users/2\"")
            .with("object", "\"https://example.edu/pages/1\"")
            .with("group", "\"https://example.edu/sections/1\"");

    assertThat(only(thinned)).isEqualTo(only(event(7)));
  }

  @ParameterizedTest
  @CsvSource({
    "AnnotationEvent, Bookmarked",
    "AssessmentEvent, Submitted",
    "AssessmentItemEvent, Skipped",
    "AssignableEvent, Reviewed",
    "FeedbackEvent, Ranked",
    "ForumEvent, Subscribed",
    "MediaEvent, EnteredFullScreen",
    "MessageEvent, MarkedAsUnRead",
    "NavigationEvent, NavigatedTo",
    "QuestionnaireEvent, Submitted",
    "QuestionnaireItemEvent, Completed",
    "ReadingEvent, Searched",
    "ResourceManagementEvent, Downloaded",
    "SearchEvent, Searched",
    "SessionEvent, LoggedIn",
    "SurveyEvent, OptedIn",
    "SurveyInvitationEvent, Accepted",
    "ThreadEvent, MarkedAsUnread",
    "ToolLaunchEvent, Launched",
    "ToolUseEvent, Used",
    "ViewEvent, Viewed",
    "Event, Removed"
  })
  void allTypesOfEventsAreTaken(String type, String action) throws Exception {
    TinyJson event = event(1).with("type", "\"" + type + "\"").with("action", "\"" + action + "\"");

    assertThat(only(event).verb()).isEqualTo(action);
  }

  @Test
  void aGroupBelowASectionIsTheSection() throws Exception {
    String group =
        """
        {"id": "a:team/7", "type": "Group", "subOrganizationOf": {"id": "a:sections/7", \
        "type": "CourseSection", "subOrganizationOf": "a:courses/7"}}""";

    assertThat(only(event(1).with("group", group)).offering().value()).isEqualTo("a:sections/7");
  }

  @Test
  void withoutAGroupItIsThatOfTheMembership() throws Exception {
    String membership =
        """
        {"id": "a:m", "type": "Membership", "member": "a:u", "organization": "a:sections/8", \
        "roles": ["Learner"], "status": "Active"}""";

    assertThat(only(event(1).without("group").with("membership", membership)).offering().value())
        .isEqualTo("a:sections/8");
  }

  @Test
  void whatOneStudentMadeStandsForWhatItIsPartOf() throws Exception {
    String attempt =
        "{\"id\": \"a:attempts/1\", \"type\": \"Attempt\", \"assignable\": \"a:quiz/1\"}";
    String message =
        """
        {"id": "a:messages/1", "type": "Message", "isPartOf": {"id": "a:threads/1", \
        "type": "Thread", "isPartOf": {"id": "a:forums/1", "type": "Forum"}}}""";
    String lone = "{\"id\": \"a:messages/1\", \"type\": \"Message\"}";

    assertThat(only(event(1).with("object", attempt)).resource())
        .isEqualTo(ResourceId.of("caliper", "a:quiz/1"));
    assertThat(only(event(1).with("object", message)).resource())
        .isEqualTo(ResourceId.of("caliper", "a:forums/1"));
    assertThat(only(event(1).with("object", lone)).resource()).isNull();
  }

  @Test
  void whatIsNotDoneByStudentsIsPassedOverAndNoted() throws Exception {
    String program = "{\"id\": \"a:grader\", \"type\": \"SoftwareApplication\"}";
    CaliperSource source =
        CaliperRows.source(
            directory,
            event(1).with("actor", program),
            event(2).with("membership", membership("Instructor\", \"Mentor#Tutor")),
            event(3)
                .with(
                    "membership",
                    membership("http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor")),
            event(4).with("membership", membership("Instructor\", \"Learner")),
            event(5).with("type", "\"GradeEvent\"").with("action", "\"Graded\""));
    CaliperRows rows = CaliperRows.of(source);

    assertThat(rows.problems()).isEmpty();
    assertThat(rows.events())
        .extracting(event -> event.id().value())
        .containsExactly(TinyJson.uuid(4));
    assertThat(source.notes())
        .containsExactlyInAnyOrder(
            "3 events passed over: of programs, groups or staff",
            "1 events passed over: gradings, which are not the student's");
  }

  private static String membership(String roles) {
    return "{\"id\": \"a:m\", \"type\": \"Membership\", \"roles\": [\"%s\"]}".formatted(roles);
  }

  @Test
  void descriptionsNameCourses() throws Exception {
    String section =
        """
        {"@context": "http://purl.imsglobal.org/ctx/caliper/v1p1", \
        "id": "https://example.edu/sections/1", "type": "CourseSection", "name": "CPS 435"}""";
    CaliperSource source = CaliperRows.source(directory, event(1), section);

    try (Stream<SourceRow<Course>> courses = source.registering(Registering.byMonth()).courses()) {
      assertThat(courses.map(row -> ((SourceRow.Implied<Course>) row).item().title()))
          .containsExactly("CPS 435");
    }
    assertThat(CaliperRows.of(source).events()).hasSize(1);
  }

  @Test
  void irisAreMappedToTheIdsOfOtherSystems() throws Exception {
    CaliperMapping mapping =
        CaliperMapping.in("caliper")
            .students("sis", Pattern.compile(".*/users/([0-9]+)"))
            .offerings("sis", Pattern.compile(".*/sections/([0-9]+)"))
            .resources("vle", Pattern.compile(".*/pages/([0-9]+)"));
    CaliperSource source =
        CaliperRows.source(directory, event(7), event(8).with("actor", "\"a:b\""));
    CaliperRows rows = CaliperRows.of(source.mapping(mapping));

    assertThat(rows.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.student()).isEqualTo(StudentId.of("sis", "2"));
              assertThat(event.offering()).isEqualTo(OfferingId.of("sis", "1"));
              assertThat(event.resource()).isEqualTo(ResourceId.of("vle", "1"));
            });
    assertThat(rows.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.column()).isEqualTo("/actor"));
  }

  @Test
  void functionsMayGoByTheWholeEvent() throws Exception {
    CaliperMapping mapping =
        CaliperMapping.in("caliper")
            .offerings(event -> Optional.of(OfferingId.of("x", event.type())))
            .resources(event -> Optional.of(ResourceId.of("x", event.action())));
    CaliperRows rows =
        CaliperRows.of(CaliperRows.source(directory, event(7).without("group")).mapping(mapping));

    assertThat(rows.events())
        .singleElement()
        .satisfies(event -> assertThat(event.offering().value()).isEqualTo("ViewEvent"));
  }

  private LearningEvent only(TinyJson event) throws Exception {
    CaliperRows rows = CaliperRows.of(CaliperRows.source(directory, event));
    assertThat(rows.problems()).isEmpty();
    List<LearningEvent> events = rows.events();
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
