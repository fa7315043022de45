package io.studentdata.core.source.xapi;

import io.studentdata.core.source.json.JsonField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the specification requires of a statement as a whole. */
final class StatementRules {
  static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private static final Set<String> SUB_STATEMENT =
      Set.of(
          "objectType", "actor", "verb", "object", "result", "context", "timestamp", "attachments");
  private static final Set<String> STATEMENT =
      Set.of(
          "id",
          "actor",
          "verb",
          "object",
          "result",
          "context",
          "timestamp",
          "stored",
          "authority",
          "version",
          "attachments");
  private static final Set<String> VERB = Set.of("id", "display");
  private static final Set<String> REFERENCE = Set.of("objectType", "id");
  private static final Pattern VERSION = Pattern.compile("[12]\\.0(\\.[0-9]+)?");

  private StatementRules() {}

  /**
   * A statement that was checked.
   *
   * @param actors who: one, or the members of a group
   * @param verb IRI of the verb
   * @param activity what it is about; absent where that is no activity
   * @param objectType of what it is about
   * @param surroundings the activities of its context
   * @param at when it happened or was stored; absent where it does not say
   */
  record Checked(
      List<XapiAgent> actors,
      String verb,
      @Nullable XapiActivity activity,
      String objectType,
      Surroundings surroundings,
      @Nullable Instant at) {
    Checked orAt(@Nullable Instant stored) {
      return at != null || stored == null
          ? this
          : new Checked(actors, verb, activity, objectType, surroundings, stored);
    }
  }

  /** Checks a statement; {@code tolerant} of properties that the specification does not know. */
  static Checked check(JsonField statement, Timestamps times, boolean tolerant) {
    if (!tolerant) {
      statement.only(STATEMENT);
    }
    Rules.uuid(statement, "id");
    JsonField authority = statement.get("authority");
    if (authority != null) {
      authority(authority);
    }
    JsonField version = statement.get("version");
    if (version != null && !VERSION.matcher(Rules.text(version)).matches()) {
      throw version.bad("1.0, 1.0.x, 2.0 or 2.0.x");
    }
    Instant stored = times.optional(statement, "stored");
    return common(statement, times, false).orAt(stored);
  }

  private static Checked common(JsonField statement, Timestamps times, boolean sub) {
    List<XapiAgent> actors =
        AgentRules.agentOrGroup(statement.required("actor", "an agent or a group"));
    JsonField verb = statement.required("verb", "a verb").only(VERB);
    String verbId = Rules.iri(verb.required("id", "an IRI with its scheme"));
    Rules.languages(verb, "display");
    JsonField object = statement.required("object", "what the statement is about");
    String type = type(object);
    XapiActivity activity = null;
    switch (type) {
      case "Activity" -> activity = ActivityRules.activity(object);
      case "Agent", "Group" -> AgentRules.agentOrGroup(object);
      case "StatementRef" -> reference(object);
      default -> subStatement(object, times, sub);
    }
    if (verbId.equals(VOIDED) && !type.equals("StatementRef")) {
      throw object.bad("a StatementRef to the statement that is voided");
    }
    Instant at = times.optional(statement, "timestamp");
    JsonField result = statement.get("result");
    if (result != null) {
      ResultRules.check(result);
    }
    JsonField context = statement.get("context");
    Surroundings surroundings =
        context == null ? Surroundings.NONE : ContextRules.check(context, activity != null);
    JsonField attachments = statement.get("attachments");
    if (attachments != null) {
      AttachmentRules.check(attachments);
    }
    return new Checked(actors, verbId, activity, type, surroundings, at);
  }

  private static String type(JsonField object) {
    JsonField type = object.get("objectType");
    return type == null ? "Activity" : Rules.text(type);
  }

  /** Something intended or imagined; not something done. */
  private static void subStatement(JsonField object, Timestamps times, boolean sub) {
    if (sub || !type(object).equals("SubStatement")) {
      throw object
          .required("objectType", "")
          .bad(
              sub
                  ? "Activity, Agent, Group or StatementRef"
                  : "Activity, Agent, Group, StatementRef or SubStatement");
    }
    common(object.only(SUB_STATEMENT), times, true);
  }

  /** A reference to a statement; its id. */
  static String reference(JsonField field) {
    field.only(REFERENCE);
    JsonField type = field.required("objectType", "StatementRef");
    if (!Rules.text(type).equals("StatementRef")) {
      throw type.bad("StatementRef");
    }
    return Rules.uuid(field.required("id", "a UUID"));
  }

  private static void authority(JsonField authority) {
    List<XapiAgent> who = AgentRules.agentOrGroup(authority);
    if (AgentRules.isGroup(authority) && (who.size() != 2 || AgentRules.isIdentified(authority))) {
      throw authority.bad("an agent, or two agents in a group without identifier");
    }
  }
}
