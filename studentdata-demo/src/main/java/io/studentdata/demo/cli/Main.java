package io.studentdata.demo.cli;

import io.studentdata.demo.console.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;

/** The program. With no arguments it runs a synthetic department end to end. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 done, 1 failed, 2 wrong usage.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    HeapLimit.watch();
    System.exit(execute(Console.ofThisProcess(), args));
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 1 failed, 2 wrong usage; of the latter two, one line says what and what to do
   */
  public static int execute(Console console, String... args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install(); // Tribuo tells its every step there
    Failures failures = new Failures(console);
    CommandLine line =
        new CommandLine(new RootCommand(), new Commands(console))
            .setParameterExceptionHandler(failures)
            .setExecutionExceptionHandler(failures)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true);
    line.setOut(new PrintWriter(console.out(), true, Charset.defaultCharset()));
    return line.execute(args.length == 0 ? new String[] {"run"} : args);
  }
}
