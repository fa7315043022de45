package io.studentdata.core.source.event;

import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.StudentId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * One document about several students is one event for each of them. They are called after it:
 * {@code id#1}, {@code id#2} and so on, in the order of the students' ids, so that the order in
 * which a document has them does not matter.
 */
public final class MemberEvents {
  private MemberEvents() {}

  /** The students that events are numbered by, each once. */
  public static List<StudentId> numbered(Collection<StudentId> students) {
    if (students.size() == 1) {
      return List.copyOf(students);
    }
    return students.stream()
        .distinct()
        .sorted(Comparator.comparing(StudentId::system).thenComparing(StudentId::value))
        .toList();
  }

  /** The id of the event of one of them, counted from 1. */
  public static LearningEventId of(LearningEventId document, int number) {
    return LearningEventId.of(document.system(), document.value() + "#" + number);
  }

  static boolean isOneOfSeveral(LearningEventId event) {
    return event.value().indexOf('#') >= 0;
  }

  static LearningEventId document(LearningEventId event) {
    int end = event.value().indexOf('#');
    return end < 0 ? event : LearningEventId.of(event.system(), event.value().substring(0, end));
  }
}
