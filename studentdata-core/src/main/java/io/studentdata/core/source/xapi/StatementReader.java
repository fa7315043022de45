package io.studentdata.core.source.xapi;

import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.event.EventFact;
import io.studentdata.core.source.event.EventFormats;
import io.studentdata.core.source.event.MemberEvents;
import io.studentdata.core.source.json.JsonField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks statements and says what they mean to the store. */
final class StatementReader {
  static final String WRAPPING = "statements";

  private static final EventFact INTENTION =
      new EventFact.PassedOver("%,d statements passed over: about what is intended or imagined");
  private static final int LONGEST_VERB = 200;
  private static final int LONGEST_TYPE = 60;

  private final XapiMapping mapping;
  private final Timestamps times;
  private final boolean tolerant;

  StatementReader(XapiMapping mapping, Timestamps times, boolean tolerant) {
    this.mapping = mapping;
    this.times = times;
    this.tolerant = tolerant;
  }

  /** What a document says: nothing, where it only wraps others or tells of an intention. */
  List<EventFact> read(JsonField document) {
    JsonField wrapped = document.get(WRAPPING);
    if (wrapped != null && wrapped.isArray()) {
      return List.of();
    }
    StatementRules.Checked checked = StatementRules.check(document, times, tolerant);
    if (checked.verb().equals(StatementRules.VOIDED)) {
      String voided = StatementRules.reference(document.required("object", ""));
      return List.of(new EventFact.Voided(LearningEventId.of(mapping.system(), voided)));
    }
    return checked.objectType().equals("SubStatement")
        ? List.of(INTENTION)
        : happened(document, checked);
  }

  private List<EventFact> happened(JsonField document, StatementRules.Checked checked) {
    XapiStatement statement = statement(document, checked);
    XapiMapping.Found found =
        mapped(document, () -> mapping.offering(statement))
            .orElseThrow(
                () ->
                    bad(
                        document,
                        "context",
                        "an activity that the mapping takes for a course offering, in contextActivities or as the object"));
    ResourceId resource =
        mapped(document, () -> mapping.resource(statement, found.offering())).orElse(null);
    String verb = statement.verb();
    if (verb.length() > LONGEST_VERB) {
      throw bad(document, "verb", "an IRI of at most %d characters".formatted(LONGEST_VERB));
    }
    String type = resource == null ? null : activityType(statement.object());
    LearningEventId id = LearningEventId.of(mapping.system(), statement.id());
    List<EventFact> facts = new ArrayList<>();
    List<StudentId> students = students(document, checked.actors());
    boolean group = AgentRules.isGroup(document.required("actor", ""));
    for (StudentId student : students) {
      LearningEvent event =
          new LearningEvent(
              group ? MemberEvents.of(id, facts.size() + 1) : id,
              found.offering(),
              student,
              resource,
              verb,
              statement.occurredAt());
      facts.add(new EventFact.Happened(event, found.title(), type));
    }
    return facts;
  }

  private List<StudentId> students(JsonField document, List<XapiAgent> actors) {
    List<StudentId> students = new ArrayList<>();
    for (XapiAgent actor : actors) {
      students.add(
          mapped(document, () -> mapping.student(actor))
              .orElseThrow(() -> bad(document, "actor", "somebody the mapping knows")));
    }
    if (students.isEmpty()) {
      throw bad(document, "actor", "a group with its members, as students are known one by one");
    }
    return MemberEvents.numbered(students);
  }

  private XapiStatement statement(JsonField document, StatementRules.Checked checked) {
    JsonField context = document.get("context");
    JsonField registration = context == null ? null : context.get("registration");
    JsonField platform = context == null ? null : context.get("platform");
    Surroundings around = checked.surroundings();
    return new XapiStatement(
        StatementIds.of(document),
        checked.verb(),
        checked.activity(),
        around.parent(),
        around.grouping(),
        around.category(),
        around.other(),
        platform == null ? null : Rules.text(platform),
        registration == null ? null : Rules.uuid(registration),
        extensions(context),
        occurredAt(document, checked));
  }

  private static Map<String, String> extensions(@Nullable JsonField context) {
    JsonField all = context == null ? null : context.get("extensions");
    if (all == null) {
      return Map.of();
    }
    Map<String, String> texts = new HashMap<>();
    for (JsonField each : all.members()) {
      if (each.isText()) {
        texts.put(each.name(), Rules.text(each));
      }
    }
    return texts;
  }

  /** When it happened; where it does not say so, when it was stored. */
  private static Instant occurredAt(JsonField document, StatementRules.Checked checked) {
    Instant at = checked.at();
    if (at == null) {
      throw document.missing("timestamp", "a time here or as stored");
    }
    JsonField timestamp = document.get("timestamp");
    return EventFormats.time(timestamp == null ? document : timestamp, at);
  }

  /** The last part of a type's IRI, in lower case; absent where there is none. */
  private static @Nullable String activityType(@Nullable XapiActivity object) {
    String type = object == null ? null : object.type();
    if (type == null) {
      return null;
    }
    int end = type.length();
    while (end > 0 && "/#:".indexOf(type.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = Math.max(type.lastIndexOf('/', end - 1), type.lastIndexOf('#', end - 1)) + 1;
    String last = type.substring(start, Math.min(end, start + LONGEST_TYPE));
    return last.isBlank() ? null : last.toLowerCase(Locale.ROOT);
  }

  private static <T> Optional<T> mapped(JsonField document, Supplier<Optional<T>> mapping) {
    try {
      return mapping.get();
    } catch (IllegalArgumentException e) {
      throw document.bad("a statement the mapping can take; it says: " + e.getMessage());
    }
  }

  private static RuntimeException bad(JsonField document, String name, String expected) {
    JsonField field = document.get(name);
    return field == null ? document.missing(name, expected) : field.bad(expected);
  }
}
