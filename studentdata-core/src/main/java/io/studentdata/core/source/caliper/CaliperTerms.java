package io.studentdata.core.source.caliper;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of events and the actions each may have, in 1.1 or 1.2, also those that 1.1 has as
 * deprecated. An {@code Event} as such may have any action. The specification writes {@code
 * MarkedAsUnread} in two ways; both are taken.
 */
final class CaliperTerms {
  private static final String ANY = "Event";

  private static final Map<String, Set<String>> ACTIONS =
      """
      AnnotationEvent Bookmarked Highlighted Shared Tagged Attached Classified Commented Described \
      Disliked Identified Liked Linked Questioned Ranked Recommended Subscribed
      AssessmentEvent Started Paused Resumed Restarted Reset Submitted
      AssessmentItemEvent Started Skipped Completed Reviewed Viewed
      AssignableEvent Activated Deactivated Started Completed Submitted Reviewed Abandoned Hid Showed
      FeedbackEvent Commented Ranked
      ForumEvent Subscribed Unsubscribed
      GradeEvent Graded
      MediaEvent Started Ended Paused Resumed Restarted ForwardedTo JumpedTo ChangedResolution \
      ChangedSize ChangedSpeed ChangedVolume EnabledClosedCaptioning DisabledClosedCaptioning \
      EnteredFullScreen ExitedFullScreen Muted Unmuted OpenedPopout ClosedPopout Rewound
      MessageEvent MarkedAsRead MarkedAsUnread MarkedAsUnRead Posted
      NavigationEvent NavigatedTo
      OutcomeEvent Graded
      QuestionnaireEvent Started Submitted
      QuestionnaireItemEvent Started Skipped Completed
      ReadingEvent NavigatedTo Searched Viewed
      ResourceManagementEvent Archived Copied Created Deleted Described Downloaded Modified Printed \
      Published Restored Retrieved Saved Unpublished Uploaded
      SearchEvent Searched
      SessionEvent LoggedIn LoggedOut TimedOut
      SurveyEvent OptedIn OptedOut
      SurveyInvitationEvent Accepted Declined Sent
      ThreadEvent MarkedAsRead MarkedAsUnread MarkedAsUnRead
      ToolLaunchEvent Launched Returned
      ToolUseEvent Used
      ViewEvent Viewed
      Event Added Removed
      """
          .lines()
          .map(line -> Arrays.asList(line.split(" ")))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> words.get(0),
                  words -> new LinkedHashSet<>(words.subList(1, words.size()))));

  private static final Set<String> ALL =
      ACTIONS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private CaliperTerms() {}

  /** The actions an event may have; none, where there is no such type of event. */
  static Set<String> actions(String type) {
    return type.equals(ANY) ? ALL : ACTIONS.getOrDefault(type, Set.of());
  }

  /** All types of events, for messages. */
  static String types() {
    return ACTIONS.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  /** The actions of a type, for messages. */
  static String listed(String type) {
    return actions(type).stream().sorted().collect(Collectors.joining(", "));
  }
}
