package io.studentdata.core.ingest;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Merges sorted runs into one, adding up what they have in common. For one thread. */
final class MergedClicks implements ClickCursor {
  private final PriorityQueue<ClickCursor> heads =
      new PriorityQueue<>(Comparator.comparingLong(ClickCursor::key));
  private long key;
  private int clicks;

  MergedClicks(List<? extends ClickCursor> runs) throws IOException {
    for (ClickCursor run : runs) {
      advance(run);
    }
  }

  @Override
  public boolean next() throws IOException {
    ClickCursor head = heads.poll();
    if (head == null) {
      return false;
    }
    key = head.key();
    clicks = head.clicks();
    advance(head);
    for (ClickCursor same = heads.peek(); same != null && same.key() == key; same = heads.peek()) {
      clicks = ClickBuffer.sum(clicks, same.clicks());
      advance(heads.remove());
    }
    return true;
  }

  @Override
  public long key() {
    return key;
  }

  @Override
  public int clicks() {
    return clicks;
  }

  private void advance(ClickCursor run) throws IOException {
    if (run.next()) {
      heads.add(run);
    }
  }
}
