package io.studentdata.ml.serving;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.db.SqlResource;
import io.studentdata.ml.model.ModelCard;
import io.studentdata.warehouse.db.Warehouse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Writes scores to the warehouse, all or none. */
final class ScoreWriter {
  /** Two parameters per row: SQL Server takes 2,100 in a statement. */
  private static final int ROWS_PER_STATEMENT = 1_000;

  private final Warehouse warehouse;
  private final ModelCard card;

  ScoreWriter(Warehouse warehouse, ModelCard card) {
    this.warehouse = warehouse;
    this.card = card;
  }

  int write(List<RiskScore> scores) {
    List<RiskScore> kept = scores.stream().filter(score -> score.enrollmentKey() >= 0).toList();
    try {
      warehouse
          .jdbi()
          .useTransaction(
              handle -> {
                long version = version(handle);
                for (int from = 0; from < kept.size(); from += ROWS_PER_STATEMENT) {
                  int to = Math.min(kept.size(), from + ROWS_PER_STATEMENT);
                  replace(handle, version, kept.subList(from, to));
                }
              });
      return kept.size();
    } catch (JdbiException e) {
      throw new DatabaseException("Cannot write risk scores: " + e.getMessage(), e);
    }
  }

  private void replace(Handle handle, long version, List<RiskScore> scores) {
    handle
        .createUpdate(sql("forget_scores"))
        .bindList("enrollments", scores.stream().map(RiskScore::enrollmentKey).toList())
        .bind("model_version_key", version)
        .bind("observation_day", card.day())
        .execute();
    handle
        .createUpdate(sql("add_scores"))
        .bindMethodsList("scores", scores, List.of("enrollmentKey", "probability"))
        .bind("model_version_key", version)
        .bind("observation_day", card.day())
        .bind("scored_at", utcNow())
        .execute();
  }

  /** The key of the model's version, added when it is new. */
  private long version(Handle handle) {
    handle
        .createUpdate(sql("add_model_version"))
        .bind("model_name", card.name())
        .bind("model_version", card.version())
        .bind("observation_day", card.day())
        .bind("run_id", card.runId())
        .bind("trained_at", LocalDateTime.ofInstant(card.trainedAt(), ZoneOffset.UTC))
        .execute();
    return handle
        .createQuery(sql("model_version"))
        .bind("model_name", card.name())
        .bind("model_version", card.version())
        .mapTo(Long.class)
        .one();
  }

  private static LocalDateTime utcNow() {
    return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
  }

  private String sql(String name) {
    return SqlResource.load(ScoreWriter.class, name, warehouse.dialect());
  }
}
