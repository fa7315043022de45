package io.studentdata.core.source.caliper;

import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.event.EventFact;
import io.studentdata.core.source.event.EventFormats;
import io.studentdata.core.source.json.JsonField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks events, entities and envelopes, and says what they mean to the store. */
final class CaliperReader {
  static final String WRAPPING = "data";

  private static final EventFact NO_STUDENT =
      new EventFact.PassedOver("%,d events passed over: of programs, groups or staff");
  private static final EventFact GRADED =
      new EventFact.PassedOver("%,d events passed over: gradings, which are not the student's");
  private static final int LONGEST_TYPE = 60;
  private static final Set<String> GRADING = Set.of("GradeEvent", "OutcomeEvent");

  private final CaliperMapping mapping;
  private final boolean tolerant;

  CaliperReader(CaliperMapping mapping, boolean tolerant) {
    this.mapping = mapping;
    this.tolerant = tolerant;
  }

  /** What a document says: nothing, where no student did anything. */
  List<EventFact> read(JsonField document) {
    JsonField data = document.get(WRAPPING);
    if (data != null && data.isArray()) {
      CaliperRules.envelope(document);
      return List.of();
    }
    String type = CaliperRules.type(document);
    return type.endsWith("Event") ? event(document, type) : entity(document);
  }

  private List<EventFact> entity(JsonField document) {
    CaliperRules.context(document);
    CaliperEntity entity = CaliperRules.entity(document);
    String name = entity.name();
    if (name == null || name.isBlank() || !Roles.isCourse(entity)) {
      return List.of();
    }
    return mapped(document, () -> mapping.described(entity))
        .map(offering -> List.<EventFact>of(new EventFact.Described(offering, name)))
        .orElse(List.of());
  }

  private List<EventFact> event(JsonField document, String type) {
    Set<String> actions = CaliperTerms.actions(type);
    if (actions.isEmpty()) {
      throw document.required("type", "").bad("one of " + CaliperTerms.types());
    }
    CaliperRules.event(document, tolerant);
    JsonField action = document.required("action", "an action");
    if (!actions.contains(action.text("an action"))) {
      throw action.bad("an action of %s: %s".formatted(type, CaliperTerms.listed(type)));
    }
    CaliperEvent event = checked(document, type, action.text("an action"));
    if (!Roles.mayBeStudent(event.actor(), document.get("membership"))) {
      return List.of(NO_STUDENT);
    }
    return GRADING.contains(type) ? List.of(GRADED) : happened(document, event);
  }

  private static CaliperEvent checked(JsonField document, String type, String action) {
    JsonField time = document.required("eventTime", "a time in UTC with milliseconds");
    String id =
        EventFormats.uuid(
            document.required("id", "urn:uuid: and a UUID"), "urn:uuid:", "urn:uuid: and a UUID");
    String entity = "an IRI, or an object with id and type";
    return new CaliperEvent(
        id,
        type,
        CaliperRules.entity(document.required("actor", entity)),
        action,
        CaliperRules.entity(document.required("object", entity)),
        Roles.group(document),
        optional(document, "edApp"),
        EventFormats.time(time, CaliperRules.time(time)));
  }

  static @Nullable CaliperEntity optional(JsonField document, String name) {
    JsonField field = document.get(name);
    return field == null || field.isNull() ? null : CaliperRules.entity(field);
  }

  private List<EventFact> happened(JsonField document, CaliperEvent event) {
    if (CaliperRules.isBlankNode(event.actor().id())) {
      throw document.required("actor", "").bad("an IRI, as blank nodes are not known elsewhere");
    }
    StudentId student =
        mapped(document, () -> mapping.student(event.actor()))
            .orElseThrow(() -> document.required("actor", "").bad("somebody the mapping knows"));
    CaliperMapping.Found<OfferingId> offering =
        mapped(document, () -> mapping.offering(event)).orElseThrow(() -> noOffering(document));
    Optional<CaliperMapping.Found<ResourceId>> resource =
        mapped(document, () -> mapping.resource(event));
    LearningEvent learned =
        new LearningEvent(
            LearningEventId.of(mapping.system(), event.id()),
            offering.id(),
            student,
            resource.map(CaliperMapping.Found::id).orElse(null),
            event.action(),
            event.occurredAt());
    String type = resource.map(each -> each.entity().type()).orElse(null);
    return List.of(
        new EventFact.Happened(
            learned,
            Roles.isCourse(offering.entity()) ? offering.entity().name() : null,
            type == null || type.length() <= LONGEST_TYPE
                ? type
                : type.substring(0, LONGEST_TYPE)));
  }

  private static RuntimeException noOffering(JsonField document) {
    String expected = "a course section or offering that the mapping knows";
    JsonField group = document.get("group");
    return group == null ? document.missing("group", expected) : group.bad(expected);
  }

  private static <T> Optional<T> mapped(JsonField document, Supplier<Optional<T>> mapping) {
    try {
      return mapping.get();
    } catch (IllegalArgumentException e) {
      throw document.bad("an event the mapping can take; it says: " + e.getMessage());
    }
  }
}
