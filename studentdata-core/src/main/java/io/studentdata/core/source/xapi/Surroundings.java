package io.studentdata.core.source.xapi;

import java.util.List;

/** The activities of a context. */
record Surroundings(
    List<XapiActivity> parent,
    List<XapiActivity> grouping,
    List<XapiActivity> category,
    List<XapiActivity> other) {
  static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of(), List.of());
}
