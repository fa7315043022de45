package io.studentdata.demo.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.studentdata.demo.html.Template;
import io.studentdata.warehouse.db.Warehouse;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the at-risk list and the scoring endpoint until it is closed. Answers several requests at
 * a time.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final long MOST_REQUEST_BYTES = 64 * 1024L;

  private final Javalin server;
  private final WebOptions options;

  private WebServer(Javalin server, WebOptions options) {
    this.server = server;
    this.options = options;
  }

  /**
   * Starts serving.
   *
   * @param warehouse where the scores are; stays the caller's
   * @param scores what scores students live
   * @throws WebException if it cannot listen there
   */
  public static WebServer start(WebOptions options, Warehouse warehouse, LiveScores scores) {
    RiskLists lists = new RiskLists(warehouse);
    AtRiskPage page = new AtRiskPage(lists);
    ScoreEndpoint endpoint = new ScoreEndpoint(lists, scores);
    String style = Template.resource(WebServer.class, "style.css");
    Guard guard = new Guard(options.token());
    try {
      Javalin server =
          Javalin.start(
              config -> {
                listen(config, options);
                config.routes.before(guard::check);
                config.routes.get("/", page::show);
                config.routes.get(
                    "/style.css", request -> request.contentType("text/css").result(style));
                config.routes.get("/health", request -> request.json(Map.of("status", "up")));
                config.routes.get("/api/v1/score", endpoint::get);
                config.routes.post("/api/v1/score", endpoint::post);
                config.routes.exception(IllegalArgumentException.class, ScoreEndpoint::refuse);
                config.routes.exception(Exception.class, WebServer::fail);
              });
      return new WebServer(server, options);
    } catch (RuntimeException e) {
      throw new WebException(
          "Cannot listen on %s:%d (%s). Choose another --port"
              .formatted(options.host(), options.port(), e.getMessage()),
          e);
    }
  }

  private static void listen(JavalinConfig config, WebOptions options) {
    config.jetty.host = options.host();
    config.jetty.port = options.port();
    config.http.maxRequestSize = MOST_REQUEST_BYTES;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  /** What went wrong is for the log; whoever asked learns only that it did. */
  private static void fail(Exception e, Context request) {
    LOG.error("Cannot answer {} {}", request.method(), request.path(), e);
    request.status(HttpStatus.INTERNAL_SERVER_ERROR).result("Something went wrong. See the log");
  }

  /** Where it is, to be opened in a browser. */
  public URI uri() {
    return URI.create("http://" + options.host() + ":" + server.port() + "/");
  }

  @Override
  public void close() {
    server.stop();
  }
}
