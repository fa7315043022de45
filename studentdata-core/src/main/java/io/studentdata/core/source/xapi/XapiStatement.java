package io.studentdata.core.source.xapi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping may go by to tell what a statement is about. The statement is valid.
 *
 * @param id its id, in lower case
 * @param verb IRI of the verb
 * @param object the activity it is about; absent where it is about something else
 * @param parent what the object is a direct part of
 * @param grouping what the object has to do with otherwise, often the course
 * @param category tags, such as the profile the statement follows
 * @param other further activities
 * @param platform the platform used; absent where not said
 * @param registration the registration, in lower case; absent where not said
 * @param extensions the extensions of the context that are strings, by their IRI
 * @param occurredAt when it happened
 */
public record XapiStatement(
    String id,
    String verb,
    @Nullable XapiActivity object,
    List<XapiActivity> parent,
    List<XapiActivity> grouping,
    List<XapiActivity> category,
    List<XapiActivity> other,
    @Nullable String platform,
    @Nullable String registration,
    Map<String, String> extensions,
    Instant occurredAt) {
  /** Takes copies of the collections. */
  public XapiStatement {
    parent = List.copyOf(parent);
    grouping = List.copyOf(grouping);
    category = List.copyOf(category);
    other = List.copyOf(other);
    extensions = Map.copyOf(extensions);
  }

  /** All that may be the course: grouping, parent, other, then the object itself. */
  public Stream<XapiActivity> surroundings() {
    return Stream.concat(
        Stream.of(grouping, parent, other).flatMap(List::stream), Stream.ofNullable(object));
  }
}
