package io.studentdata.ml.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads when a server is not there, not MLflow or not willing. */
final class MlflowTroubleTest {
  private static final String SECRET = "s3cret+Pa%ss";

  private final Queue<String> authorizations = new ConcurrentLinkedQueue<>();
  private final HttpServer server = newServer();
  private int status = 200;
  private String body = "{}";

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aServerThatIsNotThere() {
    server.stop(0);
    assertFails(tracker(MlflowCredentials.none())).hasMessageContaining("nothing answers there");
  }

  @Test
  void aHostThatDoesNotExist() {
    assertFails(MlflowTracker.at(URI.create("http://no-such-host.invalid:5000")))
        .hasMessageContainingAll("no-such-host.invalid", "its host is unknown");
  }

  @Test
  void aServerThatTakesTheConnectionAndNeverAnswers() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort());
      MlflowHttp http = new MlflowHttp(MlflowAddress.of(uri, MlflowCredentials.none()), 200);
      assertThatThrownBy(http::requireReachable)
          .isInstanceOf(TrackingException.class)
          .hasMessageContaining("does not answer in time");
    }
  }

  @Test
  void credentialsThatAreRefusedAreSentButNeverShown() {
    status = 401;
    for (MlflowCredentials credentials :
        List.of(MlflowCredentials.basic("ann", SECRET), MlflowCredentials.token(SECRET))) {
      assertFails(tracker(credentials))
          .hasMessageContainingAll("refused the credentials", "HTTP 401")
          .satisfies(e -> assertThat(everything(e)).doesNotContain(SECRET));
      assertThat(credentials.toString()).doesNotContain(SECRET);
      assertThat(tracker(credentials).toString()).doesNotContain(SECRET);
    }
    assertThat(authorizations).contains("Bearer " + SECRET);
    assertThat(authorizations).anyMatch(header -> header.startsWith("Basic "));
  }

  @Test
  void aPasswordInsideTheAddressIsTakenAndKeptOutOfEveryMessage() {
    status = 403;
    URI address = URI.create(address().toString().replace("://", "://ann:pass%2Fword@"));
    MlflowTracker tracker = MlflowTracker.at(address);
    assertFails(tracker)
        .satisfies(e -> assertThat(everything(e)).doesNotContain("word", "ann:", "ann@"));
    assertThat(tracker).hasToString("MlflowTracker[" + address() + "]");
    assertThat(authorizations).containsOnly("Basic YW5uOnBhc3Mvd29yZA=="); // ann:pass/word
  }

  @Test
  void mlflowsOwnReasonIsPassedOn() {
    status = 400;
    body = "{\"error_code\": \"INVALID_PARAMETER_VALUE\", \"message\": \"two\\nlines\"}";
    assertFails(tracker(MlflowCredentials.none()))
        .hasMessageContaining("HTTP 400, INVALID_PARAMETER_VALUE: two lines");
  }

  @Test
  void aServerThatIsSomethingElse() {
    body = "<html><body>Welcome\n to nginx</body></html>";
    assertFails(tracker(MlflowCredentials.none())).hasMessageContaining("Check the address");
  }

  @Test
  void anAddressThatSendsElsewhere() {
    status = 308;
    assertFails(tracker(MlflowCredentials.none())).hasMessageContaining("sends elsewhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:5000", "file:/tmp/mlruns", "sqlite:///x.db", "http:///x", "./x"})
  void anAddressThatIsNoHttpAddress(String address) {
    assertThatThrownBy(() -> MlflowTracker.at(URI.create(address)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("Invalid MLflow address", "expected http://host:port");
  }

  private AbstractThrowableAssert<?, ?> assertFails(MlflowTracker tracker) {
    return assertThatThrownBy(() -> tracker.start("experiment", "run"))
        .isInstanceOf(TrackingException.class)
        .hasMessageMatching("Cannot .+ on the MLflow server at http://.+")
        .hasMessageNotContaining("\n");
  }

  private MlflowTracker tracker(MlflowCredentials credentials) {
    return MlflowTracker.at(address(), credentials);
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    authorizations.addAll(
        exchange.getRequestHeaders().getOrDefault("Authorization", List.of("none")));
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String everything(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      text.append(e).append('\n');
    }
    return text.toString();
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
