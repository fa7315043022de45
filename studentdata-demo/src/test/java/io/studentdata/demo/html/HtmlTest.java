package io.studentdata.demo.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void textNeverBecomesMarkup() {
    String hostile = "<img src=x onerror=\"alert('1')\">&amp;";

    Html text = Html.text(hostile);

    assertThat(text.markup()).doesNotContain("<", ">", "\"", "'").contains("&amp;amp;");
  }

  @Test
  void tablesEscapeCellsAndMarkTheirNumbers() {
    Html table = HtmlTable.of("<b>").text("Name").number("Count").row("<i>", 3).html();

    assertThat(table.markup())
        .contains("<th scope=\"row\">&lt;i&gt;</th>", "<td class=\"n\">3</td>")
        .contains("<caption>&lt;b&gt;</caption>");
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    HtmlTable table = HtmlTable.of("x").text("Name");

    assertThatThrownBy(() -> table.row("a", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 1");
  }
}
