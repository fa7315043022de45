package io.studentdata.ml.tracking;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.mlflow.tracking.creds.BasicMlflowHostCreds;

/** How a tracker proves to a server who it is. Its text form never shows the secret. */
public final class MlflowCredentials {
  private enum Kind {
    NONE,
    BASIC,
    TOKEN
  }

  private final Kind kind;
  private final String user;
  private final String secret;

  private MlflowCredentials(Kind kind, String user, String secret) {
    this.kind = kind;
    this.user = user;
    this.secret = secret;
  }

  /** For a server that asks for none. */
  public static MlflowCredentials none() {
    return new MlflowCredentials(Kind.NONE, "", "");
  }

  /**
   * A user's name and password.
   *
   * @throws IllegalArgumentException if the name is blank or contains a colon
   */
  public static MlflowCredentials basic(String user, String password) {
    if (user.isBlank() || user.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "Invalid user name for the MLflow server: '%s' (expected no ':')".formatted(user));
    }
    return new MlflowCredentials(Kind.BASIC, user, password);
  }

  /**
   * A bearer token, such as Microsoft Entra ID issues for Azure Machine Learning.
   *
   * @throws IllegalArgumentException if the token is blank
   */
  public static MlflowCredentials token(String token) {
    if (token.isBlank()) {
      throw new IllegalArgumentException("Invalid token for the MLflow server: it is blank");
    }
    return new MlflowCredentials(Kind.TOKEN, "", token.strip());
  }

  boolean isNone() {
    return kind == Kind.NONE;
  }

  BasicMlflowHostCreds forClient(String server) {
    return switch (kind) {
      case NONE -> new BasicMlflowHostCreds(server);
      case BASIC -> new BasicMlflowHostCreds(server, user, secret);
      case TOKEN -> new BasicMlflowHostCreds(server, secret);
    };
  }

  Optional<String> authorizationHeader() {
    return switch (kind) {
      case NONE -> Optional.empty();
      case BASIC -> {
        byte[] pair = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
        yield Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
      }
      case TOKEN -> Optional.of("Bearer " + secret);
    };
  }

  @Override
  public String toString() {
    return switch (kind) {
      case NONE -> "MlflowCredentials[none]";
      case BASIC -> "MlflowCredentials[user " + user + "]";
      case TOKEN -> "MlflowCredentials[token]";
    };
  }
}
