package io.studentdata.demo.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import io.studentdata.core.model.OfferingId;
import io.studentdata.ml.model.TrainedModel;
import io.studentdata.ml.serving.RiskScore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/score}: scores one student live, with the saved model of a course day. GET takes a
 * student of the warehouse, by offering, pseudonym and day; POST takes features.
 */
final class ScoreEndpoint {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final RiskLists lists;
  private final LiveScores scores;

  ScoreEndpoint(RiskLists lists, LiveScores scores) {
    this.lists = lists;
    this.scores = scores;
  }

  /**
   * What a POST holds.
   *
   * @param day the course day
   * @param features values by feature; those left out are missing
   */
  record Question(@Nullable Integer day, @Nullable Map<String, Object> features) {}

  /** What is answered. */
  record Answer(String model, String version, int day, double probability, List<Because> reasons) {}

  /** What moved the probability: more risk where {@code logOdds} is positive. */
  record Because(String feature, String words, double logOdds) {}

  void get(Context request) {
    String offering = parameter(request, "offering");
    String student = parameter(request, "student");
    int day = day(parameter(request, "day"));
    OfferingId id =
        lists.offering(offering).orElseThrow(() -> new NotFoundResponse("No offering " + offering));
    RiskScore score =
        scores
            .student(id, student, day)
            .orElseThrow(
                () ->
                    new NotFoundResponse(
                        "No student %s enrolled in %s on day %d"
                            .formatted(student, offering, day)));
    request.json(answer(score));
  }

  void post(Context request) {
    if (!Objects.requireNonNullElse(request.contentType(), "").startsWith("application/json")) {
      throw new UnsupportedMediaTypeResponse("Send application/json");
    }
    Question question;
    try {
      question = JSON.readValue(request.body(), Question.class);
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("Expected {\"day\": 56, \"features\": {\"name\": value, ...}}");
    }
    Integer day = question.day();
    Map<String, Object> features = question.features();
    if (day == null || features == null) {
      throw new BadRequestResponse("Expected both day and features");
    }
    request.json(answer(scores.features(features, day)));
  }

  /** What was asked cannot be answered, and the message says why. */
  static void refuse(IllegalArgumentException e, Context request) {
    request.status(HttpStatus.BAD_REQUEST).json(Map.of("error", String.valueOf(e.getMessage())));
  }

  private Answer answer(RiskScore score) {
    TrainedModel model = scores.of(score.day().value()).model();
    return new Answer(
        model.name(),
        model.version(),
        score.day().value(),
        score.probability(),
        score.reasons().stream()
            .map(reason -> new Because(reason.feature().column(), reason.words(), reason.logOdds()))
            .toList());
  }

  private static String parameter(Context request, String name) {
    String value = request.queryParam(name);
    if (value == null || value.isEmpty()) {
      throw new BadRequestResponse("Expected the parameters offering, student and day");
    }
    return value;
  }

  private static int day(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("Expected day=NUMBER");
    }
  }
}
