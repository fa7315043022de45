package io.studentdata.core.source.xapi;

import io.studentdata.core.source.json.JsonField;
import java.util.Set;
import java.util.regex.Pattern;

/** What is attached; its contents are not read. */
final class AttachmentRules {
  private static final Set<String> ATTACHMENT =
      Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");
  private static final Pattern MEDIA_TYPE = Pattern.compile("[^\\s/]+/[^/]+");

  private AttachmentRules() {}

  static void check(JsonField attachments) {
    for (JsonField each : attachments.items()) {
      each.only(ATTACHMENT);
      Rules.iri(each.required("usageType", "an IRI with its scheme"));
      each.required("display", "texts by language");
      Rules.languages(each, "display");
      Rules.languages(each, "description");
      JsonField type = each.required("contentType", "a media type");
      if (!MEDIA_TYPE.matcher(Rules.text(type)).matches()) {
        throw type.bad("a media type");
      }
      JsonField length = each.required("length", "a number of bytes");
      double bytes = length.number("a number of bytes");
      if (bytes < 0 || bytes != Math.rint(bytes)) {
        throw length.bad("a number of bytes");
      }
      Rules.text(each.required("sha2", "a string"));
      Rules.iri(each, "fileUrl");
    }
  }
}
