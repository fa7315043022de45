package io.studentdata.core.source.xapi;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done, such as a video, a quiz or a course.
 *
 * @param id its IRI
 * @param type IRI of its type; absent where not said
 * @param name its name, in whatever language comes first; absent where not said
 */
public record XapiActivity(String id, @Nullable String type, @Nullable String name) {}
