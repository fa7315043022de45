package io.studentdata.demo.web;

import io.studentdata.demo.html.Html;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** How much of the list to show, by what advisors can contact. */
enum Show {
  TENTH(
      "the tenth at highest risk",
      students -> Math.min(students, Math.max(1, (int) Math.round(students * 0.1)))),
  FIFTY("the first 50", students -> Math.min(students, 50)),
  ALL("everybody", students -> students);

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
  private final IntUnaryOperator count;

  Show(String words, IntUnaryOperator count) {
    this.words = words;
    this.count = count;
  }

  /** How many of so many students. */
  int of(int students) {
    return count.applyAsInt(students);
  }

  static Html options(Show chosen) {
    return Html.join(
        Arrays.stream(values())
            .map(
                show ->
                    Html.raw(
                        "<option value=\"%s\"%s>%s</option>"
                            .formatted(
                                show.name().toLowerCase(Locale.ROOT),
                                show == chosen ? " selected" : "",
                                show.words)))
            .toList());
  }
}
