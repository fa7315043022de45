package io.studentdata.ml.tracking;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a server is and how to be let in.
 *
 * @param base its address without a closing slash and without credentials
 * @param credentials sent with every request
 */
record MlflowAddress(String base, MlflowCredentials credentials) {
  static MlflowAddress of(URI server, MlflowCredentials credentials) {
    String scheme = String.valueOf(server.getScheme());
    boolean http = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    if (!http || server.getHost() == null || server.getQuery() != null) {
      throw new IllegalArgumentException(
          "Invalid MLflow address: '%s' (expected http://host:port or https://host/path)"
              .formatted(withoutUser(server)));
    }
    String base = withoutUser(server).replaceAll("/+$", "");
    return new MlflowAddress(base, credentials.isNone() ? inside(server) : credentials);
  }

  private static MlflowCredentials inside(URI server) {
    String user = server.getUserInfo();
    if (user == null) {
      return MlflowCredentials.none();
    }
    int colon = user.indexOf(':');
    return colon < 0
        ? MlflowCredentials.basic(user, "")
        : MlflowCredentials.basic(user.substring(0, colon), user.substring(colon + 1));
  }

  private static String withoutUser(URI server) {
    if (server.getRawUserInfo() == null) {
      // an authority that is no host and port may hold a password all the same
      return server.getHost() == null && server.getRawAuthority() != null
          ? server.getScheme() + "://…"
          : server.toString();
    }
    try {
      int port = server.getPort();
      return new URI(server.getScheme(), null, server.getHost(), port, server.getPath(), null, null)
          .toString();
    } catch (URISyntaxException e) {
      return server.getScheme() + "://" + server.getHost();
    }
  }

  @Override
  public String toString() {
    return base;
  }
}
