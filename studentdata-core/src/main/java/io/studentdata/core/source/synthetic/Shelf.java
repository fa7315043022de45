package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import java.util.ArrayList;
import java.util.List;

/** The learning resources of an offering, with the activity types of OULAD. */
final class Shelf {
  /** An activity type: how many resources of it there are, and how much each is visited. */
  private record Kind(String activity, int count, double visits, boolean planned) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("homepage", 1, 18, false),
          new Kind("oucontent", 10, 3.2, true),
          new Kind("forumng", 3, 5, false),
          new Kind("quiz", 6, 2.5, true),
          new Kind("subpage", 5, 2, false),
          new Kind("resource", 10, 0.8, true),
          new Kind("url", 5, 0.6, true),
          new Kind("ouwiki", 1, 1.5, false),
          new Kind("glossary", 1, 0.3, false));

  private static final int PLANNED_WEEKS = 30;

  private Shelf() {}

  static List<LearningResource> resources(OfferingId offering) {
    List<LearningResource> all = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (int i = 0; i < kind.count; i++) {
        int number = all.size() + 1;
        String id = offering.value() + (number < 10 ? "-R0" : "-R") + number;
        Integer week = kind.planned ? i * PLANNED_WEEKS / kind.count : null;
        all.add(
            new LearningResource(
                ResourceId.of(Department.SYSTEM, id), offering, kind.activity, week, week));
      }
    }
    return List.copyOf(all);
  }

  /** Cumulative, in the order of {@link #resources}. */
  static double[] popularity(List<LearningResource> resources) {
    double[] cumulative = new double[resources.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      String activity = resources.get(i).activityType();
      sum +=
          KINDS.stream()
              .filter(kind -> kind.activity.equals(activity))
              .mapToDouble(Kind::visits)
              .sum();
      cumulative[i] = sum;
    }
    return cumulative;
  }
}
