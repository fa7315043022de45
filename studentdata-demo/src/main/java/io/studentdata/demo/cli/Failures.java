package io.studentdata.demo.cli;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.demo.console.Console;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what failed on one line; the stack trace is for {@code --debug} only. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(e.getMessage() + ". See: " + command + " --help");
    trace(e, Arrays.asList(args).contains(WorkOptions.DEBUG));
    return WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof StudentDataException || e instanceof IllegalArgumentException) {
      console.complain(inTermsOfCommands(String.valueOf(e.getMessage())));
    } else {
      console.complain(
          "Failed unexpectedly: %s. Run again with %s to see where"
              .formatted(e, WorkOptions.DEBUG));
    }
    trace(e, parsed.expandedArgs().contains(WorkOptions.DEBUG));
    return FAILED;
  }

  /** The library's advice names its API; who types commands needs the option. */
  private static String inTermsOfCommands(String message) {
    return message.replace("ingest with RejectPolicy.quarantine(dir)", "run with --quarantine");
  }

  private void trace(Exception e, boolean isWanted) {
    if (isWanted) {
      e.printStackTrace(console.err());
    }
  }
}
