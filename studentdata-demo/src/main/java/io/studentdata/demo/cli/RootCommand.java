package io.studentdata.demo.cli;

import picocli.CommandLine.Command;

/** What stands before the commands' names. */
@Command(
    name = "studentdata-demo",
    description =
        "Takes student records all the way: operational store, warehouse, early-warning models, report and web page.",
    footer = {
      "",
      "Without a command it runs a synthetic department end to end.",
      "Exit codes: 0 done, 1 failed, 2 wrong usage."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      LoadCommand.class,
      TrainCommand.class,
      ScoreCommand.class,
      ReportCommand.class,
      ServeCommand.class
    })
final class RootCommand {
  RootCommand() {}
}
