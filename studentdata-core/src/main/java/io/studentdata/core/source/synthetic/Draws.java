package io.studentdata.core.source.synthetic;

/**
 * Random numbers that depend on the seed and on what they are for, never on what was drawn before
 * for something else, nor on the version of Java. The generator is SplitMix64: Steele, Lea, Flood:
 * Fast splittable pseudorandom number generators, OOPSLA 2014.
 */
final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Draws(long state) {
    this.state = state;
  }

  /** The numbers for one purpose; equal arguments give equal numbers. */
  static Draws of(long seed, long... purpose) {
    long state = mix(seed + GOLDEN);
    for (long part : purpose) {
      state = mix(state ^ mix(part + GOLDEN));
    }
    return new Draws(state);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Evenly from 0 up to, but not, 1. */
  double uniform() {
    state += GOLDEN;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return uniform() < probability;
  }

  /** Evenly from {@code low} to {@code high}, both inclusive. */
  int between(int low, int high) {
    return low + (int) (uniform() * (high - low + 1));
  }

  /** Normal with mean 0 and standard deviation 1; the polar method. */
  double normal() {
    while (true) {
      double u = 2 * uniform() - 1;
      double v = 2 * uniform() - 1;
      double s = u * u + v * v;
      if (s > 0 && s < 1) {
        return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
      }
    }
  }

  /** Poisson with a mean of at most about 20; Knuth's product of uniforms. */
  int poisson(double mean) {
    double limit = StrictMath.exp(-mean);
    int count = 0;
    for (double product = uniform(); product > limit; product *= uniform()) {
      count++;
    }
    return count;
  }

  /** An index into rising cumulative weights, the last of which is their sum. */
  int pick(double... cumulative) {
    double point = uniform() * cumulative[cumulative.length - 1];
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > point) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The probability whose logit is {@code x}. */
  static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
