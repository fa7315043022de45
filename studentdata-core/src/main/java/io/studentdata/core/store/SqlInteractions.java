package io.studentdata.core.store;

import io.studentdata.core.mapping.InteractionDelete;
import io.studentdata.core.mapping.InteractionRows;
import io.studentdata.core.mapping.InteractionWriter;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.StudentId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** {@link Interactions} by named SQL. */
final class SqlInteractions extends SqlRepository<Interaction> implements Interactions {
  SqlInteractions(SqlStore store) {
    super(store, Interactions.class, (row, context) -> Rows.interaction(row));
  }

  @Override
  public List<Interaction> of(OfferingId offering, StudentId student) {
    return list("of", SqlParameters.of(offering, student));
  }

  @Override
  public void saveAll(Collection<Interaction> uses) {
    write(uses, InteractionWriter.Present.REPLACED);
  }

  @Override
  public void addAll(Collection<Interaction> uses) {
    write(uses, InteractionWriter.Present.ADDED_TO);
  }

  @Override
  public long deleteAll(OfferingId offering, StudentId student) {
    return delete("keysOf", SqlParameters.of(offering, student));
  }

  @Override
  public long deleteAll(ResourceId resource) {
    return delete("keysOfResource", SqlParameters.of(resource));
  }

  private long delete(String statement, Map<String, ?> parameters) {
    String what = "delete from interaction";
    return store()
        .unit(
            what,
            unit -> {
              List<Long> keys =
                  unit.rows(
                      unit.sql(Interactions.class, statement),
                      parameters,
                      (row, context) -> row.getLong(1));
              return unit.write(what, batch -> InteractionDelete.of(batch, keys));
            });
  }

  private void write(Collection<Interaction> uses, InteractionWriter.Present present) {
    store()
        .write(
            "save to interaction",
            batch -> {
              try (InteractionWriter writer =
                  new InteractionWriter(batch.connection(), batch.id(), present)) {
                for (Map.Entry<Long, Integer> sum :
                    InteractionRows.sums(List.copyOf(uses), batch).entrySet()) {
                  writer.write(sum.getKey(), sum.getValue());
                }
                writer.flush();
                batch.changed(writer.change());
                return true;
              }
            });
  }
}
