package io.studentdata.demo.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory this process took at most. */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final double KB_PER_MB = 1024;

  private PeakMemory() {}

  /** Peak resident memory in MB where the system tells, else the heap committed now. */
  static double megabytes() {
    try {
      if (Files.isReadable(STATUS)) {
        Matcher peak = PEAK.matcher(Files.readString(STATUS));
        if (peak.find()) {
          return Math.round(Long.parseLong(peak.group(1)) / KB_PER_MB);
        }
      }
    } catch (IOException e) {
      // falls through: not telling is no failure
    }
    return Math.round(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted()
            / (KB_PER_MB * KB_PER_MB));
  }
}
