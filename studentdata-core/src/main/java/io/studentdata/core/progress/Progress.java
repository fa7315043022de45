package io.studentdata.core.progress;

/**
 * Told how far a long call is. Methods may be called from any thread of the call, one step at a
 * time from one thread; they must be quick and must not throw.
 */
@FunctionalInterface
public interface Progress {
  /** Listens to nothing. */
  Progress NONE = (step, unit, expected) -> Step.IGNORED;

  /**
   * A step begins.
   *
   * @param step what is done, such as {@code import interactions}
   * @param unit what is counted, such as {@code rows}
   * @param expected how many of them are expected; -1 if that is not known
   */
  Step begin(String step, String unit, long expected);

  /** A step under way. */
  @FunctionalInterface
  interface Step extends AutoCloseable {
    /** A step nobody watches. */
    Step IGNORED = done -> {};

    /** So many are done by now, counted from the beginning of the step. */
    void reached(long done);

    /** The step ended, well or not. */
    @Override
    default void close() {}
  }
}
