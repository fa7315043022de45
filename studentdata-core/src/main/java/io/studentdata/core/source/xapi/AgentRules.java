package io.studentdata.core.source.xapi;

import io.studentdata.core.source.event.EventFormats;
import io.studentdata.core.source.json.JsonField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Agents and groups. */
final class AgentRules {
  private static final List<String> IDENTIFIERS =
      List.of("account", "mbox", "mbox_sha1sum", "openid");
  private static final Set<String> AGENT =
      Set.of("objectType", "name", "account", "mbox", "mbox_sha1sum", "openid");
  private static final Set<String> GROUP =
      Set.of("objectType", "name", "member", "account", "mbox", "mbox_sha1sum", "openid");
  private static final Set<String> ACCOUNT = Set.of("homePage", "name");
  private static final Pattern MAILBOX = Pattern.compile("mailto:[^@\\s]+@[^@\\s]+");
  private static final Pattern SHA1 = Pattern.compile("[0-9A-Fa-f]{40}");

  private AgentRules() {}

  static boolean isGroup(JsonField field) {
    JsonField type = field.get("objectType");
    return type != null && type.isText("Group");
  }

  static boolean isIdentified(JsonField field) {
    return IDENTIFIERS.stream().anyMatch(name -> field.get(name) != null);
  }

  /** An agent, or a group; checked, and whoever it is: one, or the members of a group. */
  static List<XapiAgent> agentOrGroup(JsonField field) {
    return isGroup(field) ? group(field) : List.of(agent(field));
  }

  static XapiAgent agent(JsonField field) {
    field.only(AGENT);
    type(field, "Agent");
    Rules.text(field, "name");
    XapiAgent agent = identified(field);
    if (agent == null) {
      throw field.bad("one of account, mbox, mbox_sha1sum and openid");
    }
    return agent;
  }

  /** A group; its members, who need not be known where it has an identifier of its own. */
  static List<XapiAgent> group(JsonField field) {
    field.only(GROUP);
    type(field, "Group");
    Rules.text(field, "name");
    boolean anonymous = identified(field) == null;
    JsonField member = field.get("member");
    if (member == null) {
      if (anonymous) {
        throw field.bad("a group with members or with an identifier");
      }
      return List.of();
    }
    List<XapiAgent> members = new ArrayList<>();
    for (JsonField each : member.items()) {
      members.add(agent(each));
    }
    if (anonymous && members.isEmpty()) {
      throw member.bad("at least one member");
    }
    return members;
  }

  private static void type(JsonField field, String expected) {
    JsonField type = field.get("objectType");
    if (type != null && !Rules.text(type).equals(expected)) {
      throw type.bad(expected);
    }
  }

  private static @Nullable XapiAgent identified(JsonField field) {
    JsonField found = null;
    String by = "";
    for (String name : IDENTIFIERS) {
      JsonField each = field.get(name);
      if (each != null && found != null) {
        throw each.bad("no second identifier beside " + by);
      } else if (each != null) {
        found = each;
        by = name;
      }
    }
    return found == null ? null : identified(found, by);
  }

  private static XapiAgent identified(JsonField found, String by) {
    switch (by) {
      case "account" -> {
        found.only(ACCOUNT);
        String homePage = Rules.iri(found.required("homePage", "the IRL of a system"));
        String name = Rules.text(found.required("name", "the name of an account"));
        return new XapiAgent(homePage, name, null, null, null);
      }
      case "mbox" -> {
        String text = Rules.text(found);
        if (!MAILBOX.matcher(text).matches()) {
          throw found.bad("mailto: and a mail address");
        }
        return new XapiAgent(null, null, text, null, null);
      }
      case "mbox_sha1sum" -> {
        String text = Rules.text(found);
        if (!SHA1.matcher(text).matches()) {
          throw found.bad("40 hexadecimal digits");
        }
        return new XapiAgent(null, null, null, text.toLowerCase(Locale.ROOT), null);
      }
      default -> {
        return new XapiAgent(null, null, null, null, EventFormats.iri(found, "a URI"));
      }
    }
  }
}
