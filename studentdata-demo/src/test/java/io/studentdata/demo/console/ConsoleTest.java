package io.studentdata.demo.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.studentdata.core.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void progressIsALinePerStepWhereNobodyWatches() {
    step(console(false));

    assertThat(text(out)).matches("  import clicks: 1,200 rows in \\d+\\.\\d s\\R");
  }

  @Test
  void progressIsABarOnATerminalAndEndsFull() {
    step(console(true));

    assertThat(text(out)).contains("import clicks", "100%", "1200");
  }

  @Test
  void problemsTakeOneLine() {
    console(false).complain("Cannot read:\n  line 2\r\n  is wrong");

    assertThat(text(err)).matches("Cannot read: line 2 is wrong\\R");
  }

  private static void step(Console console) {
    try (Progress.Step step = console.progress().begin("import clicks", "rows", 5000)) {
      step.reached(700);
      step.reached(1200);
    }
  }

  private Console console(boolean isTerminal) {
    return new Console(print(out), print(err), isTerminal);
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }
}
