package io.studentdata.demo.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.studentdata.demo.web.RiskLists.Scored;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants to see.
 *
 * @param offering the offering's code
 * @param day the course day
 * @param show how much of the list
 */
record AtRiskFilter(String offering, int day, Show show) {
  /** Reads a request; what it leaves open is the first offering and its last day. */
  static AtRiskFilter of(Context request, List<Scored> all) {
    String offering =
        Objects.requireNonNullElse(request.queryParam("offering"), all.get(0).offeringCode());
    int last =
        all.stream()
            .filter(s -> s.offeringCode().equals(offering))
            .mapToInt(Scored::observationDay)
            .max()
            .orElse(0);
    String day = Objects.requireNonNullElse(request.queryParam("day"), String.valueOf(last));
    String show = Objects.requireNonNullElse(request.queryParam("show"), "tenth");
    try {
      return new AtRiskFilter(
          offering, Integer.parseInt(day), Show.valueOf(show.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("Expected day=NUMBER and show=tenth, fifty or all");
    }
  }

  Optional<Scored> choose(List<Scored> all) {
    return all.stream()
        .filter(s -> s.offeringCode().equals(offering) && s.observationDay() == day)
        .findFirst();
  }
}
