package io.studentdata.demo.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.studentdata.demo.chart.BarChart;
import io.studentdata.demo.chart.Palette;
import io.studentdata.demo.html.HtmlTable;
import io.studentdata.demo.report.Analysis.Background;
import io.studentdata.demo.report.Analysis.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures about how studies ended. */
final class OutcomeFigures {
  static final List<String> RESULTS = List.of("DISTINCTION", "PASS", "FAIL", "WITHDRAWN");

  private OutcomeFigures() {}

  static Figure outcomes(List<Outcome> rows) {
    Map<String, List<Outcome>> byOffering =
        rows.stream().collect(groupingBy(Outcome::offeringCode, TreeMap::new, toList()));
    HtmlTable table = HtmlTable.of("Enrollments by final result").text("Offering");
    RESULTS.forEach(result -> table.number(Words.title(result)));
    List<BarChart.Bar> bars =
        byOffering.entrySet().stream()
            .map(offering -> bar(offering.getKey(), offering.getValue(), table))
            .toList();
    String caption = "How the enrollments of each offering ended, and how many there were.";
    BarChart chart =
        new BarChart(
            "Final results by offering",
            caption,
            RESULTS.stream()
                .map(result -> new BarChart.Part(Words.title(result), Palette.outcome(result)))
                .toList(),
            bars);
    return new Figure(
        "outcomes_by_offering", chart.title(), caption, chart.svg(true), table.html());
  }

  private static BarChart.Bar bar(String offering, List<Outcome> outcomes, HtmlTable table) {
    List<Double> counts =
        RESULTS.stream()
            .map(
                result ->
                    (double)
                        outcomes.stream()
                            .filter(o -> o.finalResult().equals(result))
                            .mapToLong(Outcome::students)
                            .sum())
            .toList();
    long all = outcomes.stream().mapToLong(Outcome::students).sum();
    table.row(
        offering,
        Words.count(counts.get(0).longValue()),
        Words.count(counts.get(1).longValue()),
        Words.count(counts.get(2).longValue()),
        Words.count(counts.get(3).longValue()));
    return new BarChart.Bar(offering, counts, Words.count(all));
  }

  static Figure backgrounds(List<Background> rows) {
    Map<String, List<Background>> byEducation =
        rows.stream().collect(groupingBy(Background::highestEducation, TreeMap::new, toList()));
    HtmlTable table =
        HtmlTable.of("Share that failed or withdrew, groups of 20 or more")
            .text("Highest education")
            .text("Deprivation band")
            .number("Enrollments")
            .number("At risk");
    List<BarChart.Bar> bars =
        byEducation.entrySet().stream()
            .map(
                education -> {
                  long all = education.getValue().stream().mapToLong(Background::students).sum();
                  double risk =
                      education.getValue().stream()
                              .mapToDouble(b -> b.atRisk() * b.students())
                              .sum()
                          / all;
                  return new BarChart.Bar(education.getKey(), List.of(risk), Words.percent(risk));
                })
            .sorted(Comparator.comparing((BarChart.Bar bar) -> bar.values().get(0)).reversed())
            .toList();
    for (Background b : rows) {
      table.row(
          b.highestEducation(),
          b.deprivationBand(),
          Words.count(b.students()),
          Words.percent(b.atRisk()));
    }
    String caption =
        "Share of enrollments that failed or were withdrawn, by prior education. The numbers split it further by deprivation band.";
    BarChart chart =
        new BarChart(
            "Risk by prior education",
            caption,
            List.of(new BarChart.Part("At risk", Palette.series(0))),
            bars);
    return new Figure("risk_by_background", chart.title(), caption, chart.svg(false), table.html());
  }
}
