package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;
import java.util.List;

/**
 * A part of the report.
 *
 * @param id its anchor
 * @param title its heading
 * @param body what it says
 * @param figures the figures in {@code body}, for their files
 */
record Section(String id, String title, Html body, List<Figure> figures) {
  Html html() {
    return Html.raw(
        """
        <section id="%s" aria-labelledby="%s-title">
        <h2 id="%s-title">%s</h2>
        %s
        </section>"""
            .formatted(id, id, id, Html.escape(title), body));
  }

  Html link() {
    return Html.raw("<li><a href=\"#%s\">%s</a></li>".formatted(id, Html.escape(title)));
  }
}
