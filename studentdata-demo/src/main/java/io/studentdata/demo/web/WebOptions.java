package io.studentdata.demo.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Where the server listens, and who may ask.
 *
 * @param host the name or address to listen on
 * @param port the port, 0 to 65,535; 0 takes any that is free
 * @param token what requests must show; may be empty on loopback only
 */
public record WebOptions(String host, int port, Optional<String> token) {
  private static final int LAST_PORT = 65_535;
  private static final int SHORTEST_TOKEN = 16;

  /**
   * @throws IllegalArgumentException if the port is out of range, the host unknown, the token
   *     missing where others can reach the server, or too short
   */
  public WebOptions {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("Invalid port: %d (expected 0 to 65535)".formatted(port));
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "Invalid token: %d characters (expected %d or more)"
              .formatted(token.get().length(), SHORTEST_TOKEN));
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "Invalid host: others can reach %s, and there is no token (expected loopback, or a token in STUDENTDATA_TOKEN)"
              .formatted(host));
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Invalid host: %s is not known".formatted(host), e);
    }
  }

  /** Without the token, which belongs in no log. */
  @Override
  public String toString() {
    return "WebOptions[" + host + ":" + port + (token.isPresent() ? ", with a token]" : "]");
  }
}
