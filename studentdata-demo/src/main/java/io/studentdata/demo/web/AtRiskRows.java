package io.studentdata.demo.web;

import io.studentdata.demo.html.Html;
import io.studentdata.demo.web.RiskLists.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of the list. */
final class AtRiskRows {
  private static final int BAR = 90;

  private AtRiskRows() {}

  static Html of(List<Student> students, int day) {
    List<Html> rows = new ArrayList<>();
    for (int i = 0; i < students.size(); i++) {
      rows.add(row(i + 1, students.get(i), day));
    }
    return Html.join(rows);
  }

  private static Html row(int rank, Student student, int day) {
    return Html.raw(
        """
        <tr><td class="n">%d</td><th scope="row"><code>%s</code></th><td class="risk">%s<span>%s</span></td><td>%s</td><td class="n">%s</td><td class="n">%d of %d</td></tr>"""
            .formatted(
                rank,
                Html.escape(student.pseudonym()),
                bar(student.probability()),
                String.format(Locale.ROOT, "%.0f %%", 100 * student.probability()),
                lastActive(student, day),
                String.format(Locale.ROOT, "%,d", student.recentClicks()),
                student.handedIn(),
                student.due()));
  }

  /** As long as the probability; the number stands beside it. */
  private static String bar(double probability) {
    return String.format(
        Locale.ROOT,
        "<svg width=\"%d\" height=\"10\" aria-hidden=\"true\"><rect width=\"%d\" height=\"10\" rx=\"2\" class=\"track\"/><rect width=\"%.1f\" height=\"10\" rx=\"2\" class=\"fill\"/></svg>",
        BAR,
        BAR,
        BAR * probability);
  }

  private static String lastActive(Student student, int day) {
    Integer last = student.lastActiveDay();
    if (last == null) {
      return "never";
    }
    int ago = day - last;
    return ago == 0 ? "that day" : ago == 1 ? "the day before" : ago + " days before";
  }
}
