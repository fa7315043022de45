package io.studentdata.demo.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every request: sets security headers, asks for the token, and on loopback refuses
 * names other than this machine's, so that no page elsewhere can reach it by a name of its own.
 */
final class Guard {
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Cache-Control",
          "no-store");

  private final Optional<String> token;

  Guard(Optional<String> token) {
    this.token = token;
  }

  void check(Context request) {
    HEADERS.forEach(request::header);
    if (token.isPresent()) {
      if (!isSame(token.get(), shown(request))) {
        request.header(
            "WWW-Authenticate", "Basic realm=\"studentdata: the token is the password\"");
        throw new UnauthorizedResponse("The token is missing or wrong");
      }
    } else if (!OWN_NAMES.contains(name(request.host()))) {
      throw new ForbiddenResponse("Ask for localhost or 127.0.0.1");
    }
  }

  /** As a bearer token, or as the password that a browser asks for; empty if there is none. */
  private static String shown(Context request) {
    String header = request.header("Authorization");
    if (header == null) {
      return "";
    }
    if (header.startsWith("Bearer ")) {
      return header.substring("Bearer ".length());
    }
    if (!header.startsWith("Basic ")) {
      return "";
    }
    try {
      byte[] pair = Base64.getDecoder().decode(header.substring("Basic ".length()));
      String text = new String(pair, StandardCharsets.UTF_8);
      return text.substring(text.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String name(@Nullable String host) {
    return host == null ? "" : host.replaceFirst(":\\d+$", "");
  }

  /** Takes as long for a near miss as for a wide one, whatever the lengths. */
  private static boolean isSame(String expected, String shown) {
    return MessageDigest.isEqual(digest(expected), digest(shown));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
