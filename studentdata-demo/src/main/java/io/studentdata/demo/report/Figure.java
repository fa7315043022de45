package io.studentdata.demo.report;

import io.studentdata.demo.html.Html;

/**
 * A figure of the report.
 *
 * @param name its file name without ending
 * @param title what it shows
 * @param caption what is to be seen in it
 * @param svg the picture
 * @param numbers the numbers behind it, as a table
 */
record Figure(String name, String title, String caption, Html svg, Html numbers) {
  /** The figure with its caption, and its numbers for those who want or need them. */
  Html html() {
    return Html.raw(
        """
        <figure id="%s">
        <h3>%s</h3>
        %s
        <figcaption>%s</figcaption>
        <details><summary>The numbers</summary>
        %s
        </details>
        </figure>"""
            .formatted(name, Html.escape(title), svg, Html.escape(caption), numbers));
  }
}
