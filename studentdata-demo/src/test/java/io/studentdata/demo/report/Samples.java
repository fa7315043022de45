package io.studentdata.demo.report;

import io.studentdata.core.progress.StageTime;
import io.studentdata.demo.journal.LoadEntry;
import io.studentdata.demo.journal.ModelInService;
import io.studentdata.demo.journal.TrainingEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Entries as a run over a made-up department leaves them. */
final class Samples {
  private Samples() {}

  static LoadEntry load() {
    Map<String, Long> rows = new LinkedHashMap<>();
    rows.put("enrollment", 21_333L);
    rows.put("fct_interaction_daily", 5_656_426L);
    return new LoadEntry(
        "made-up <department>",
        true,
        List.of(
            new LoadEntry.Entity("enrollments", 21_333, 21_333, 0, 0, 0, 0),
            new LoadEntry.Entity("interactions", 7_035_828, 5_656_426, 0, 0, 1_379_402, 0)),
        rows,
        25_804_801,
        25_804_801,
        Map.of("fct_interaction_daily", 5_656_426L),
        List.of(new LoadEntry.Check("fct_enrollment_loses_no_staged_row", 0)),
        List.of(new StageTime("import interactions", 21.4, 7_035_828)),
        List.of("clicks.csv: columns not read: <colour>"));
  }

  static TrainingEntry training() {
    return new TrainingEntry(
        "2014B",
        42,
        "runs",
        IntStream.of(0, 28, 56, 84, 112).mapToObj(Samples::day).toList(),
        List.of(new ModelInService(112, "BoostedTrees", "3f2a", "models/BoostedTrees/3f2a")),
        List.of(new StageTime("features", 1.7, 120_000), new StageTime("fit", 6.2, 60_000)));
  }

  private static TrainingEntry.Day day(int day) {
    double late = day / 112.0;
    return new TrainingEntry.Day(
        day,
        19_000 - day * 10,
        12_000 - day * 7,
        7_000 - day * 3,
        0.5 - late * 0.1,
        "BoostedTrees",
        List.of(
            model("RuleBaseline", 0.6 + 0.15 * late),
            model("LogisticRegression", 0.68 + 0.19 * late),
            model("BoostedTrees", 0.7 + 0.185 * late)));
  }

  private static TrainingEntry.Model model(String name, double auc) {
    double bend = auc / (1 - auc);
    List<TrainingEntry.RocPoint> roc = new ArrayList<>();
    List<TrainingEntry.Bin> bins = new ArrayList<>();
    for (int i = 0; i <= 50; i++) {
      roc.add(new TrainingEntry.RocPoint(i / 50.0, Math.pow(i / 50.0, 1 / bend)));
    }
    for (int i = 0; i < 10; i++) {
      double predicted = (i + 0.5) / 10;
      bins.add(new TrainingEntry.Bin(predicted, predicted + 0.03 * Math.sin(i), 600));
    }
    return new TrainingEntry.Model(
        name,
        auc,
        auc - 0.012,
        auc + 0.012,
        auc - 0.02,
        0.2,
        0.013,
        0.86,
        0.21,
        1.9,
        1.3,
        roc,
        bins);
  }

  static Analysis analysis() {
    List<Analysis.Engagement> engagement = new ArrayList<>();
    List<String> results = List.of("DISTINCTION", "FAIL", "PASS", "WITHDRAWN");
    double[] levels = {3.4, 1.6, 2.7, 1.1};
    for (int r = 0; r < 4; r++) {
      for (int week = -3; week <= 38; week++) {
        double active = levels[r] * (r % 2 == 1 ? Math.exp(-week / 12.0) : 1 - 0.01 * week);
        engagement.add(new Analysis.Engagement(results.get(r), week, active, active / 5));
      }
    }
    List<Analysis.Outcome> outcomes = new ArrayList<>();
    for (String offering : List.of("AAA-2013J", "BBB-2013B", "GGG-2014B")) {
      for (int r = 0; r < 4; r++) {
        outcomes.add(new Analysis.Outcome(offering, results.get(r), 100 + 150L * r));
      }
    }
    return new Analysis(
        engagement,
        outcomes,
        List.of(
            new Analysis.Background("HE Qualification", "0-10%", 800, 0.42),
            new Analysis.Background("No Formal quals", "0-10%", 60, 0.71)),
        IntStream.rangeClosed(-10, 30)
            .mapToObj(w -> new Analysis.Withdrawals(w, 100 + 10L * Math.abs(w)))
            .toList(),
        List.of(
            new Analysis.Activity("oucontent", 9_000_000, 20_000),
            new Analysis.Activity("quiz", 4_100_000, 18_000)));
  }
}
