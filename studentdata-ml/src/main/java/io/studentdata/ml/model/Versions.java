package io.studentdata.ml.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** Names versions of models after what was learned. */
public final class Versions {
  private static final int HEX_DIGITS = 12;

  private Versions() {}

  /**
   * The version of a model, such as {@code d056-0f9a21c7d4e3}: its observation day and the start of
   * a SHA-256 over what it learned.
   *
   * @param day the course day it looks from
   */
  public static String of(int day, FittedModel fitted, Calibrator calibrator) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(calibrator.toString().getBytes(StandardCharsets.UTF_8));
      new TreeMap<>(fitted.files())
          .forEach(
              (name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
              });
      return "d%03d-%s"
          .formatted(day, HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
