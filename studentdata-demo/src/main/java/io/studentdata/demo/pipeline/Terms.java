package io.studentdata.demo.pipeline;

import io.studentdata.core.db.SqlResource;
import io.studentdata.core.error.StudentDataException;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.demo.work.WorkDirectory;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks whether a term will be there before anything is loaded. */
final class Terms {
  private Terms() {}

  /**
   * @throws StudentDataException if neither the source nor the warehouse has the term
   */
  static void require(String code, StudentSource source, WorkDirectory work) {
    Set<String> known = new TreeSet<>(of(source));
    if (!known.contains(code) && Files.exists(work.warehouse())) {
      known.addAll(of(work));
    }
    if (!known.contains(code)) {
      throw new StudentDataException(
          "Cannot test on term %s: there is none of that name (expected one of %s). Name one with --test-term"
              .formatted(code, String.join(", ", known)));
    }
  }

  private static Set<String> of(StudentSource source) {
    try (Stream<SourceRow<Term>> terms = source.terms()) {
      return terms
          .filter(SourceRow.Valid.class::isInstance)
          .map(row -> ((SourceRow.Valid<Term>) row).item().id().value())
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> of(WorkDirectory work) {
    try (Warehouse warehouse = Warehouse.embedded(work.warehouse())) {
      String sql = SqlResource.load(Terms.class, "terms", warehouse.dialect());
      return Set.copyOf(
          warehouse.jdbi().withHandle(h -> h.createQuery(sql).mapTo(String.class).list()));
    }
  }
}
