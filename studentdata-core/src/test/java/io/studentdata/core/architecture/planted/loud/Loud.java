package io.studentdata.core.architecture.planted.loud;

import java.util.logging.Logger;

/** Does what only a program may do. */
public final class Loud {
  private static int calls;

  private Loud() {}

  /** An entry that reads the environment, prints and logs. */
  public static void main(String[] arguments) {
    calls++;
    System.out.println(System.getenv("HOME") + calls);
    Logger.getGlobal().info("loud");
  }
}
