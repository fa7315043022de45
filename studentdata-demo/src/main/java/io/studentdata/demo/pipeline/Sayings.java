package io.studentdata.demo.pipeline;

import io.studentdata.demo.journal.LoadEntry;
import io.studentdata.demo.journal.TrainingEntry;
import io.studentdata.demo.work.WorkDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the steps say at their end. */
final class Sayings {
  private Sayings() {}

  static List<String> load(LoadEntry load, WorkDirectory work) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "  %,d enrollments, %,d clicks, %,d rows rejected",
            load.rows().getOrDefault("enrollment", 0L),
            load.clicks(),
            load.rejects()));
    if (!load.isNew()) {
      lines.add("  Nothing new: store and warehouse already held every row; neither was changed");
    }
    if (load.rejects() > 0) {
      lines.add("  Rejected rows, with reasons: " + work.rejects());
    }
    load.notes().forEach(note -> lines.add("  Note: " + note));
    return lines;
  }

  static List<String> training(TrainingEntry training) {
    List<String> lines = new ArrayList<>();
    lines.add("  Tested on " + training.testTerm() + ":");
    for (TrainingEntry.Day day : training.days()) {
      TrainingEntry.Model best = day.bestModel();
      lines.add(
          String.format(
              Locale.ROOT,
              "  day %3d  %,6d + %,6d students  ROC-AUC %.3f (%.3f to %.3f)  Brier %.3f  %s",
              day.day(),
              day.trainRows(),
              day.testRows(),
              best.rocAuc(),
              best.rocAucLow(),
              best.rocAucHigh(),
              best.brier(),
              best.model()));
    }
    return lines;
  }

  static List<String> whereToLook(WorkDirectory work) {
    return List.of(
        "",
        "Report:        " + work.report().resolve("report.html"),
        "At-risk list:  " + Launch.command("serve", work) + ", then open http://127.0.0.1:8080/");
  }
}
