package io.studentdata.core.source.synthetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Area under the ROC curve of scores, ties counting half. */
final class Ranking {
  private record Case(double score, boolean positive) {}

  private final List<Case> cases = new ArrayList<>();

  void add(double score, boolean positive) {
    cases.add(new Case(score, positive));
  }

  double auc() {
    cases.sort(Comparator.comparingDouble(Case::score));
    double ranks = 0;
    long positives = 0;
    for (int i = 0; i < cases.size(); ) {
      int end = i;
      while (end < cases.size() && cases.get(end).score == cases.get(i).score) {
        end++;
      }
      double rank = (i + 1 + end) / 2.0;
      for (; i < end; i++) {
        ranks += cases.get(i).positive ? rank : 0;
        positives += cases.get(i).positive ? 1 : 0;
      }
    }
    double pairs = (double) positives * (cases.size() - positives);
    return (ranks - positives * (positives + 1) / 2.0) / pairs;
  }
}
