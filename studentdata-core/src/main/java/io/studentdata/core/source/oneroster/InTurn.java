package io.studentdata.core.source.oneroster;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Streams one after the other, each opened when its turn comes and closed when it is through. For
 * one thread.
 */
final class InTurn<T> extends Spliterators.AbstractSpliterator<T> {
  private final Iterator<Supplier<Stream<T>>> waiting;
  private @Nullable Stream<T> open;
  private @Nullable Spliterator<T> rows;

  private InTurn(List<Supplier<Stream<T>>> streams) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    waiting = streams.iterator();
  }

  static <T> Stream<T> of(List<Supplier<Stream<T>>> streams) {
    InTurn<T> all = new InTurn<>(streams);
    return StreamSupport.stream(all, false).onClose(all::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (true) {
      Spliterator<T> current = rows;
      if (current != null && current.tryAdvance(action)) {
        return true;
      }
      close();
      if (!waiting.hasNext()) {
        return false;
      }
      Stream<T> next = waiting.next().get();
      open = next;
      rows = next.spliterator();
    }
  }

  private void close() {
    rows = null;
    Stream<T> current = open;
    open = null;
    if (current != null) {
      current.close();
    }
  }
}
