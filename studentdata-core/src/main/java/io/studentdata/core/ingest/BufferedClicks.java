package io.studentdata.core.ingest;

/** Uses that never left memory. For one thread. */
final class BufferedClicks implements ClickCursor {
  private final ClickBuffer sorted;
  private int at = -1;

  BufferedClicks(ClickBuffer sorted) {
    this.sorted = sorted;
  }

  @Override
  public boolean next() {
    return ++at < sorted.size();
  }

  @Override
  public long key() {
    return sorted.key(at);
  }

  @Override
  public int clicks() {
    return sorted.clicks(at);
  }
}
