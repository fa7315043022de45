package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.LearningResource;
import java.util.List;

/**
 * An offering with all that belongs to it.
 *
 * @param index its place in the department
 * @param offering the offering
 * @param difficulty added to the logit of every student's risk
 * @param assessments by due day, the exam last
 * @param resources the home page first
 * @param popularity cumulative weights of the resources
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Offered(
    int index,
    CourseOffering offering,
    double difficulty,
    List<Assessment> assessments,
    List<LearningResource> resources,
    double[] popularity) {

  /** The term's place in the department. */
  int term() {
    return index / Department.COURSES.size();
  }

  /** Whether work that counts is due on one of the next days. */
  boolean deadlineNear(int day) {
    for (Assessment each : assessments) {
      Integer due = each.dueDay();
      if (due != null && due >= day && due <= day + 2 && each.weightPercent() > 0) {
        return true;
      }
    }
    return false;
  }
}
