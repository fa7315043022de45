package io.studentdata.warehouse.load;

import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.progress.Progress;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a load is to do. Changed only by {@link #with}, which changes a copy. */
final class LoadSettings {
  private static final int MOST_READERS = 2;

  @Nullable StudentStore store;
  @Nullable StudentSource source;
  @Nullable StudentStore erasedIn;
  Extent extent = Extent.CHANGES;
  RejectPolicy rejects = RejectPolicy.fail();
  Duration patience = Duration.ZERO;
  Progress progress = Progress.NONE;
  int readers = Math.min(MOST_READERS, Runtime.getRuntime().availableProcessors());

  /** A copy that differs in what {@code change} does to it. */
  LoadSettings with(Consumer<LoadSettings> change) {
    LoadSettings copy = new LoadSettings();
    copy.store = store;
    copy.source = source;
    copy.erasedIn = erasedIn;
    copy.extent = extent;
    copy.rejects = rejects;
    copy.patience = patience;
    copy.progress = progress;
    copy.readers = readers;
    change.accept(copy);
    return copy;
  }
}
