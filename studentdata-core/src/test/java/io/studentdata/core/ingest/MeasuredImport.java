package io.studentdata.core.ingest;

import io.studentdata.core.progress.Progress;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.ClickStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process of its own that imports uses and says how much of the heap it keeps meanwhile. */
final class MeasuredImport {
  /** So that what is fixed is small: 64 K uses sorted at once, and 4 MB of pages. */
  private static final int SORTED = 1 << 16;

  private static final String SETTINGS = ";MODE=MSSQLServer;CACHE_SIZE=4096";

  private MeasuredImport() {}

  /** Arguments: store, uses. */
  @SuppressWarnings("SystemOut") // how it talks to its parent
  public static void main(String[] arguments) {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:file:" + arguments[0] + SETTINGS, "sa", "");
    Progress telling =
        (step, unit, expected) ->
            done -> System.out.printf("%s|%d|%d%n", step, done, keptKilobytes());
    try (StudentStore store = StudentStore.open(pool)) {
      IngestReport report =
          Ingest.into(store)
              .sortedInMemory(SORTED)
              .progress(telling)
              .from(new ClickStream(Integer.parseInt(arguments[1])))
              .run();
      System.out.println("interactions " + report.of("interactions").inserted());
    } finally {
      pool.dispose();
    }
  }

  /** What is reachable: what a full collection leaves. */
  private static long keptKilobytes() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed() / 1024;
  }
}
