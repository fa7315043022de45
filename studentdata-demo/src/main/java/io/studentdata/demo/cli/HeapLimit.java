package io.studentdata.demo.cli;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import javax.management.NotificationEmitter;

/**
 * Keeps the heap near what the program needs where nobody set a limit. A JVM may take a quarter of
 * the machine's memory for it and would rather grow than collect: on seven million rows it took ten
 * times what was alive. A jar cannot say how much it needs, so it collects once the heap has grown
 * past a bound, and gives back what is then too much.
 */
final class HeapLimit {
  private static final long MOST_BYTES = 576L << 20;
  private static final long KEPT_BYTES = 448L << 20;
  private static final int LEAST_FREE_PERCENT = 10;
  private static final int MOST_FREE_PERCENT = 90;

  private final MemoryMXBean memory;
  private final HotSpotDiagnosticMXBean machine;
  private volatile long bound = MOST_BYTES;

  private HeapLimit(MemoryMXBean memory, HotSpotDiagnosticMXBean machine) {
    this.memory = memory;
    this.machine = machine;
  }

  /** Watches from now on, unless a limit was set or the JVM cannot be told. */
  static void watch() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    boolean isLimited =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(option -> option.startsWith("-Xm") || option.startsWith("-XX:Max"));
    if (isLimited || machine == null || memory.getHeapMemoryUsage().getMax() <= MOST_BYTES) {
      return;
    }
    machine.setVMOption("MinHeapFreeRatio", String.valueOf(LEAST_FREE_PERCENT));
    HeapLimit limit = new HeapLimit(memory, machine);
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            (notification, with) -> limit.collectIfLarge(),
            notification ->
                notification
                    .getType()
                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
            null);
      }
    }
  }

  /** Where more is alive than expected, the bound gives way: it must not collect all the time. */
  private void collectIfLarge() {
    MemoryUsage heap = memory.getHeapMemoryUsage();
    if (heap.getCommitted() > bound) {
      long free = 100 - 100 * heap.getUsed() / KEPT_BYTES;
      long percent = Math.max(2 * LEAST_FREE_PERCENT, Math.min(MOST_FREE_PERCENT, free));
      machine.setVMOption("MaxHeapFreeRatio", String.valueOf(percent));
      System.gc();
      bound = Math.max(MOST_BYTES, memory.getHeapMemoryUsage().getCommitted() * 5 / 4);
    }
  }
}
