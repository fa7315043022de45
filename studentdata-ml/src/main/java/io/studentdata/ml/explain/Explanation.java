package io.studentdata.ml.explain;

import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.Feature;
import io.studentdata.ml.model.TrainedModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says why a model gives students the probabilities it gives. */
public final class Explanation {
  private Explanation() {}

  /**
   * The features that moved each student's probability most, the strongest first; features that
   * moved nothing are left out.
   *
   * @param students with all of the model's features
   * @param most how many reasons there may be for one student
   * @return one list per row
   */
  public static List<List<Reason>> of(TrainedModel model, StudentDataset students, int most) {
    Map<Feature, String[]> words = new HashMap<>();
    List<List<Reason>> all = new ArrayList<>();
    List<Map<Feature, Double>> contributions = model.contributions(students);
    for (int row = 0; row < contributions.size(); row++) {
      int student = row;
      all.add(
          contributions.get(row).entrySet().stream()
              .filter(part -> part.getValue() != 0)
              .sorted(strongestFirst())
              .limit(most)
              .map(
                  part -> {
                    String[] said =
                        words.computeIfAbsent(
                            part.getKey(), feature -> Words.of(feature, students));
                    return new Reason(part.getKey(), part.getValue(), said[student]);
                  })
              .toList());
    }
    return all;
  }

  private static Comparator<Map.Entry<Feature, Double>> strongestFirst() {
    return Comparator.comparingDouble(part -> -Math.abs(part.getValue()));
  }
}
