package io.studentdata.core.query;

import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.CourseId;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.TermId;

/** What the cases share: the queries over the {@link Fixture}, and its names. */
interface QueryCases {
  OfferingId MATH_A = OfferingId.of("uni", "MATH-2024A");
  OfferingId MATH_B = OfferingId.of("uni", "MATH-2024B");
  OfferingId ART_A = OfferingId.of("uni", "ART-2024A");
  OfferingId ART_B = OfferingId.of("uni", "ART-2024B");
  OfferingId BIG = OfferingId.of("uni", "BIG-2024B");
  OfferingId NOWHERE = OfferingId.of("uni", "nowhere");
  CourseId MATH = CourseId.of("uni", "MATH");
  CourseId ART = CourseId.of("uni", "ART");
  TermId SPRING = TermId.of("uni", "2024A");
  TermId AUTUMN = TermId.of("uni", "2024B");

  StudentQueries queries();

  static StudentId student(int number) {
    return StudentId.of("uni", "S" + number);
  }

  static AssessmentId assessment(String id) {
    return AssessmentId.of("uni", id);
  }

  /** A share in percent, as the queries work it out. */
  static double percent(int part, int whole) {
    return (double) part * 100 / whole;
  }
}
