package io.studentdata.demo.console;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Tells a terminal from a pipe or a file. */
final class Terminal {
  private Terminal() {}

  /** Whether a person watches standard output on a terminal that can move its cursor. */
  @SuppressWarnings("SystemConsoleNull") // what comes after the null check
  static boolean isWatched() {
    Console console = System.console();
    return console != null && !"dumb".equals(System.getenv("TERM")) && isTerminal(console);
  }

  /** From JDK 22 on there is a console even for a pipe, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
