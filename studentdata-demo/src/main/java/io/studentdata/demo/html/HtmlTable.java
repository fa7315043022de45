package io.studentdata.demo.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A data table with a caption, header cells and right-aligned numbers. Not thread-safe; used to
 * write one table.
 */
public final class HtmlTable {
  private final String caption;
  private final List<String> heads = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();

  private HtmlTable(String caption) {
    this.caption = caption;
  }

  /** A table that is about {@code caption}. */
  public static HtmlTable of(String caption) {
    return new HtmlTable(caption);
  }

  /** Adds a column of text. */
  public HtmlTable text(String head) {
    return column(head, false);
  }

  /** Adds a column of numbers. */
  public HtmlTable number(String head) {
    return column(head, true);
  }

  private HtmlTable column(String head, boolean isNumeric) {
    heads.add(head);
    numeric.add(isNumeric);
    return this;
  }

  /**
   * Adds a row: an {@link Html} cell goes in as it is, any other as escaped text. The first cell
   * heads the row.
   *
   * @throws IllegalArgumentException if there are not as many cells as columns
   */
  public HtmlTable row(Object... cells) {
    return row("", cells);
  }

  /** Adds a row of a style class, such as {@code best}. */
  public HtmlTable row(String styleClass, Object[] cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(
          "Invalid row: %d cells (expected %d)".formatted(cells.length, heads.size()));
    }
    body.append(styleClass.isEmpty() ? "<tr>" : "<tr class=\"" + styleClass + "\">");
    for (int i = 0; i < cells.length; i++) {
      String tag = i == 0 ? "th scope=\"row\"" : "td";
      body.append('<').append(tag).append(numeric.get(i) ? " class=\"n\">" : ">");
      body.append(cells[i] instanceof Html html ? html.markup() : Html.escape(cells[i].toString()));
      body.append(i == 0 ? "</th>" : "</td>");
    }
    body.append("</tr>\n");
    return this;
  }

  /** The table; wide ones scroll within their frame. */
  public Html html() {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < heads.size(); i++) {
      head.append("<th scope=\"col\"").append(numeric.get(i) ? " class=\"n\">" : ">");
      head.append(Html.escape(heads.get(i))).append("</th>");
    }
    return Html.raw(
        """
        <div class="scroll" tabindex="0" role="region" aria-label="%s"><table>
        <caption>%s</caption>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody></table></div>"""
            .formatted(Html.escape(caption), Html.escape(caption), head, body));
  }
}
