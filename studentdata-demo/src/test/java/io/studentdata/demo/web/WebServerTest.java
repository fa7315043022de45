package io.studentdata.demo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.studentdata.demo.web.RiskLists.Scored;
import io.studentdata.demo.web.RiskLists.Student;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebServerTest {
  @TempDir static Path folder;
  private static ServedDepartment department;

  @BeforeAll
  static void serve() {
    department = new ServedDepartment(folder);
  }

  @AfterAll
  static void stop() {
    department.close();
  }

  @Test
  void thePageListsPseudonymsOnlyAndTheMostLikelyFirst() throws Exception {
    HttpResponse<String> page = get("?offering=CS101-2024B&day=56&show=all");

    assertThat(page.statusCode()).isEqualTo(200);
    Scored scored = scored("CS101-2024B", 56);
    List<Student> students = new RiskLists(department.warehouse).students(scored);
    assertThat(students)
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    assertThat(page.body())
        .contains(students.stream().map(Student::pseudonym).toList())
        .doesNotContain("synthetic:")
        .doesNotContainPattern("<script|onclick|https?://");
  }

  @Test
  void whatHappensAfterTheDayIsNotShown() {
    for (Student student : new RiskLists(department.warehouse).students(scored("CS101-2024B", 0))) {
      Integer last = student.lastActiveDay();
      assertThat(last == null || last <= 0).isTrue();
      assertThat(student.due()).isZero();
    }
  }

  @Test
  void aStudentScoredLiveGetsTheProbabilityOfTheListWithReasons() throws Exception {
    Student student =
        new RiskLists(department.warehouse).students(scored("CS120-2024B", 56)).get(0);

    HttpResponse<String> answer =
        get("api/v1/score?offering=CS120-2024B&day=56&student=" + student.pseudonym());

    JsonNode score = new ObjectMapper().readTree(answer.body());
    assertThat(score.get("probability").asDouble()).isCloseTo(student.probability(), within(1e-9));
    assertThat(score.get("reasons").size()).isBetween(1, 3);
    assertThat(score.get("reasons").get(0).get("words").asText()).isNotBlank();
  }

  @Test
  void aStudentDescribedByFeaturesIsScoredLive() throws Exception {
    JsonNode idle = post("{\"day\":56,\"features\":{\"clicks\":0,\"active_days\":0}}");
    JsonNode busy = post("{\"day\":56,\"features\":{\"clicks\":2500,\"active_days\":50}}");

    assertThat(idle.get("probability").asDouble())
        .isGreaterThan(busy.get("probability").asDouble());
  }

  @ParameterizedTest
  @CsvSource({
    "400,?day=soon",
    "400,?show=some",
    "404,?offering=nowhere&day=0",
    "404,?offering=CS101-2024B&day=7",
    "400,api/v1/score?offering=CS101-2024B",
    "400,api/v1/score?offering=CS101-2024B&student=x&day=7",
    "404,api/v1/score?offering=nowhere&student=x&day=56",
    "404,api/v1/score?offering=CS101-2024B&student=x&day=56",
    "404,nothing",
  })
  void whatIsNotThereOrMakesNoSenseIsRefused(int status, String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400|application/json|{",
        "400|application/json|{}",
        "400|application/json|{\"day\":56,\"features\":{\"shoe_size\":43}}",
        "400|application/json|{\"day\":56,\"features\":{\"clicks\":\"many\"}}",
        "400|application/json|{\"day\":7,\"features\":{}}",
        "415|text/plain|{\"day\":56,\"features\":{}}",
      })
  void wrongQuestionsAreRefused(int status, String type, String body) throws Exception {
    assertThat(send(question(type, body)).statusCode()).isEqualTo(status);
  }

  @Test
  void hostileTextInTheAddressStaysText() throws Exception {
    HttpResponse<String> page = get("?offering=%3Cscript%3Ealert(1)%3C/script%3E&day=0");

    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @ParameterizedTest
  @CsvSource({"''", "style.css", "health", "nothing", "api/v1/score"})
  void everyAnswerCarriesTheSecurityHeaders(String path) throws Exception {
    var headers = get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    assertThat(asking("evil.example", department.open.uri())).contains("403");
    assertThat(asking("localhost", department.open.uri())).contains("200");
  }

  @Test
  void theTokenIsAskedForAndTakenAsBearerOrPassword() throws Exception {
    URI uri = department.guarded.uri();
    String basic =
        Base64.getEncoder()
            .encodeToString(("any:" + ServedDepartment.TOKEN).getBytes(StandardCharsets.UTF_8));

    assertThat(send(HttpRequest.newBuilder(uri)).statusCode()).isEqualTo(401);
    assertThat(authorized(uri, "Bearer wrong")).isEqualTo(401);
    assertThat(authorized(uri, "Basic ???")).isEqualTo(401);
    assertThat(authorized(uri, "Bearer " + ServedDepartment.TOKEN)).isEqualTo(200);
    assertThat(authorized(uri, "Basic " + basic)).isEqualTo(200);
  }

  @Test
  void withoutATokenItBindsToLoopbackOnly() {
    assertThatThrownBy(() -> new WebOptions("0.0.0.0", 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token");
    assertThat(new WebOptions("0.0.0.0", 0, Optional.of(ServedDepartment.TOKEN)).toString())
        .doesNotContain(ServedDepartment.TOKEN);
  }

  @Test
  void aPortInUseIsTold() {
    int port = department.open.uri().getPort();

    assertThatThrownBy(
            () ->
                WebServer.start(
                    new WebOptions("127.0.0.1", port, Optional.empty()),
                    department.warehouse,
                    LiveScores.of(department.warehouse, List.of())))
        .isInstanceOf(WebException.class)
        .hasMessageContaining("127.0.0.1:" + port);
  }

  private static Scored scored(String offering, int day) {
    return new RiskLists(department.warehouse)
        .scored().stream()
            .filter(s -> s.offeringCode().equals(offering) && s.observationDay() == day)
            .findFirst()
            .orElseThrow();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(department.open.uri().resolve("/" + path)));
  }

  private static JsonNode post(String body) throws Exception {
    HttpResponse<String> answer = send(question("application/json", body));
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.body());
  }

  private static HttpRequest.Builder question(String type, String body) {
    return HttpRequest.newBuilder(department.open.uri().resolve("/api/v1/score"))
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static int authorized(URI uri, String header) throws Exception {
    return send(HttpRequest.newBuilder(uri).header("Authorization", header)).statusCode();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The status line, asked for under another name, which the usual client would not do. */
  private static String asking(String host, URI uri) throws IOException {
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      String request = "GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.lines().findFirst().orElse("");
    }
  }
}
