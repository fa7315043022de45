package io.studentdata.core.source.event;

import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.OfferingId;
import org.jspecify.annotations.Nullable;

/** Something a document of a learning record store says, in the store's terms. */
public sealed interface EventFact {
  /**
   * A student did something.
   *
   * @param event what
   * @param courseTitle the offering's name; absent where the document has none
   * @param activityType what kind of thing the resource is; absent where the document says nothing
   */
  record Happened(LearningEvent event, @Nullable String courseTitle, @Nullable String activityType)
      implements EventFact {}

  /**
   * An event does not count, whether it was read before or comes later.
   *
   * @param event its id; also that of all events made of one document for several students
   */
  record Voided(LearningEventId event) implements EventFact {}

  /**
   * An offering's name.
   *
   * @param offering the offering
   * @param title its name
   */
  record Described(OfferingId offering, String title) implements EventFact {}

  /**
   * Something that is right, but no event of a student.
   *
   * @param note what it is, for a report, with {@code %,d} where the number of such things stands
   */
  record PassedOver(String note) implements EventFact {}
}
