package io.studentdata.core.ingest;

import io.studentdata.core.db.TableChange;
import io.studentdata.core.progress.StageTime;
import io.studentdata.core.source.StudentSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Adds up what an import does. For one thread. */
final class Tally {
  private final List<EntityCount> entities = new ArrayList<>();
  private final List<StageTime> stages = new ArrayList<>();
  private long clicks;

  void entity(EntityCount count) {
    entities.add(count);
  }

  /** Takes the rows of a kind; where there are none, only if {@code always}. */
  void entity(RowCounter counter, boolean always) {
    if (always || counter.read() > 0) {
      entities.add(counter.count());
    }
  }

  void stage(StageTime stage) {
    stages.add(stage);
  }

  void clicks(long more) {
    clicks += more;
  }

  IngestReport report(StudentSource source, OptionalLong batch, List<TableChange> tables) {
    return new IngestReport(
        source.description(), batch, entities, tables, clicks, stages, source.notes());
  }
}
