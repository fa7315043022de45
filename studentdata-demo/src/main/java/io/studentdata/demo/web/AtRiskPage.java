package io.studentdata.demo.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.studentdata.demo.html.Html;
import io.studentdata.demo.html.Template;
import io.studentdata.demo.web.RiskLists.Scored;
import io.studentdata.demo.web.RiskLists.Student;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The at-risk list of one offering on one course day. */
final class AtRiskPage {
  private final RiskLists lists;
  private final Template page = Template.load(AtRiskPage.class, "at_risk.html");
  private final Template nothing = Template.load(AtRiskPage.class, "nothing.html");

  AtRiskPage(RiskLists lists) {
    this.lists = lists;
  }

  void show(Context request) {
    List<Scored> all = lists.scored();
    if (all.isEmpty()) {
      say(request, "There are no scores yet. Stop the server, and run the command score.");
      return;
    }
    AtRiskFilter filter = AtRiskFilter.of(request, all);
    Optional<Scored> chosen = filter.choose(all);
    if (chosen.isEmpty()) {
      request.status(HttpStatus.NOT_FOUND);
      say(
          request,
          "There are no scores for %s on day %d.".formatted(filter.offering(), filter.day()));
      return;
    }
    request.html(render(all, filter, chosen.get()).markup());
  }

  private void say(Context request, String message) {
    request.html(nothing.with("message", message).render().markup());
  }

  private Html render(List<Scored> all, AtRiskFilter filter, Scored chosen) {
    List<Student> students = lists.students(chosen);
    int shown = filter.show().of(students.size());
    Stream<String> offerings = all.stream().map(Scored::offeringCode).distinct();
    Stream<String> days =
        all.stream().map(Scored::observationDay).distinct().sorted().map(String::valueOf);
    return page.with("offering", chosen.offeringCode())
        .with("day", String.valueOf(chosen.observationDay()))
        .with("offerings", options(offerings, chosen.offeringCode()))
        .with("days", options(days, String.valueOf(chosen.observationDay())))
        .with("shows", Show.options(filter.show()))
        .with("model", chosen.modelName() + " version " + chosen.modelVersion())
        .with("enrolled", String.valueOf(students.size()))
        .with("shown", String.valueOf(shown))
        .with("rows", AtRiskRows.of(students.subList(0, shown), chosen.observationDay()))
        .render();
  }

  private static Html options(Stream<String> values, String chosen) {
    return Html.join(
        values
            .map(
                value ->
                    Html.raw(
                        "<option%s>%s</option>"
                            .formatted(
                                value.equals(chosen) ? " selected" : "", Html.escape(value))))
            .toList());
  }
}
