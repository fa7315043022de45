package io.studentdata.core.source.xapi;

import io.studentdata.core.source.json.JsonField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a statement happened in. */
final class ContextRules {
  private static final Set<String> CONTEXT =
      Set.of(
          "registration",
          "instructor",
          "team",
          "contextActivities",
          "contextAgents",
          "contextGroups",
          "revision",
          "platform",
          "language",
          "statement",
          "extensions");
  private static final Set<String> ACTIVITIES = Set.of("parent", "grouping", "category", "other");
  private static final Set<String> AGENTS = Set.of("objectType", "agent", "relevantTypes");
  private static final Set<String> GROUPS = Set.of("objectType", "group", "relevantTypes");

  private ContextRules() {}

  /** Checks a context, whose statement may be about an activity; its activities. */
  static Surroundings check(JsonField context, boolean activity) {
    context.only(CONTEXT);
    Rules.uuid(context, "registration");
    Rules.text(context, "revision");
    Rules.text(context, "platform");
    Rules.language(context, "language");
    Rules.extensions(context);
    for (String name : List.of("revision", "platform")) {
      JsonField only = context.get(name);
      if (only != null && !activity) {
        throw only.bad("nothing, as the object is no activity");
      }
    }
    people(context);
    JsonField statement = context.get("statement");
    if (statement != null) {
      StatementRules.reference(statement);
    }
    JsonField activities = context.get("contextActivities");
    return activities == null ? Surroundings.NONE : surroundings(activities);
  }

  private static Surroundings surroundings(JsonField activities) {
    activities.only(ACTIVITIES);
    return new Surroundings(
        activities(activities.get("parent")),
        activities(activities.get("grouping")),
        activities(activities.get("category")),
        activities(activities.get("other")));
  }

  private static void people(JsonField context) {
    JsonField instructor = context.get("instructor");
    if (instructor != null) {
      AgentRules.agentOrGroup(instructor);
    }
    JsonField team = context.get("team");
    if (team != null) {
      team.required("objectType", "Group");
      AgentRules.group(team);
    }
    JsonField agents = context.get("contextAgents");
    if (agents != null) {
      for (JsonField each : agents.items()) {
        relevant(each.only(AGENTS), "contextAgent");
        AgentRules.agent(each.required("agent", "an agent"));
      }
    }
    JsonField groups = context.get("contextGroups");
    if (groups != null) {
      for (JsonField each : groups.items()) {
        relevant(each.only(GROUPS), "contextGroup");
        AgentRules.group(each.required("group", "a group"));
      }
    }
  }

  private static void relevant(JsonField field, String type) {
    JsonField objectType = field.required("objectType", type);
    if (!Rules.text(objectType).equals(type)) {
      throw objectType.bad(type);
    }
    JsonField types = field.get("relevantTypes");
    if (types != null) {
      List<JsonField> all = types.items();
      all.forEach(Rules::iri);
      if (all.isEmpty()) {
        throw types.bad("at least one type");
      }
    }
  }

  private static List<XapiActivity> activities(@Nullable JsonField some) {
    if (some == null) {
      return List.of();
    }
    if (some.isObject()) {
      return List.of(ActivityRules.activity(some));
    }
    List<XapiActivity> activities = new ArrayList<>();
    for (JsonField each : some.items()) {
      activities.add(ActivityRules.activity(each));
    }
    return activities;
  }
}
