package io.studentdata.demo.cli;

import picocli.CommandLine.Option;

/** What randomness starts from. */
final class SeedOption {
  @Option(
      names = "--seed",
      defaultValue = "42",
      description =
          "What randomness starts from; the same seed gives the same figures (default: ${DEFAULT-VALUE}).")
  private long seed;

  SeedOption() {}

  long seed() {
    return seed;
  }
}
