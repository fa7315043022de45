package io.studentdata.core.source.xapi;

import io.studentdata.core.source.json.JsonField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Activities and what defines them. */
final class ActivityRules {
  private static final Set<String> ACTIVITY = Set.of("objectType", "id", "definition");
  private static final List<String> COMPONENTS =
      List.of("choices", "scale", "source", "target", "steps");
  private static final Set<String> DEFINITION =
      Set.of(
          "name",
          "description",
          "type",
          "moreInfo",
          "extensions",
          "interactionType",
          "correctResponsesPattern",
          "choices",
          "scale",
          "source",
          "target",
          "steps");
  private static final Set<String> COMPONENT = Set.of("id", "description");
  private static final Set<String> INTERACTIONS =
      Set.of(
          "true-false",
          "choice",
          "fill-in",
          "long-fill-in",
          "matching",
          "performance",
          "sequencing",
          "likert",
          "numeric",
          "other");

  private ActivityRules() {}

  static XapiActivity activity(JsonField field) {
    field.only(ACTIVITY);
    JsonField objectType = field.get("objectType");
    if (objectType != null && !Rules.text(objectType).equals("Activity")) {
      throw objectType.bad("Activity");
    }
    String id = Rules.iri(field.required("id", "an IRI with its scheme"));
    JsonField definition = field.get("definition");
    return definition == null ? new XapiActivity(id, null, null) : defined(id, definition);
  }

  private static XapiActivity defined(String id, JsonField definition) {
    definition.only(DEFINITION);
    String name = Rules.languages(definition, "name");
    Rules.languages(definition, "description");
    Rules.iri(definition, "moreInfo");
    Rules.extensions(definition);
    interaction(definition);
    JsonField type = definition.get("type");
    return new XapiActivity(id, type == null ? null : Rules.iri(type), name);
  }

  private static void interaction(JsonField definition) {
    JsonField type = definition.get("interactionType");
    if (type != null && !INTERACTIONS.contains(Rules.text(type))) {
      throw type.bad("one of " + String.join(", ", INTERACTIONS.stream().sorted().toList()));
    }
    JsonField used = definition.get("correctResponsesPattern");
    if (used != null) {
      used.items().forEach(Rules::text);
    }
    for (String name : COMPONENTS) {
      JsonField components = definition.get(name);
      if (components != null) {
        components(components);
        used = components;
      }
    }
    requireType(type, used);
  }

  private static void requireType(@Nullable JsonField type, @Nullable JsonField used) {
    if (type == null && used != null) {
      throw used.bad("interactionType beside it");
    }
  }

  private static void components(JsonField components) {
    Set<String> ids = new HashSet<>();
    for (JsonField each : components.items()) {
      each.only(COMPONENT);
      JsonField id = each.required("id", "a string");
      if (!ids.add(Rules.text(id))) {
        throw id.bad("an id that no other of them has");
      }
      Rules.languages(each, "description");
    }
  }
}
