package io.studentdata.core.mapping;

import io.studentdata.core.db.ColumnType;
import io.studentdata.core.db.InQuery;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.pseudonym.Pseudonymizer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store, which keeps a keyed hash of their ids. For one thread, within one transaction.
 */
final class StoredErasedStudents implements ErasedStudents {
  private static final String KNOWN =
      "select subject from erasure_request where lifted_at is null and subject in (%s)"
          .formatted(InQuery.marks());

  private final Connection connection;
  private boolean looked;
  private @Nullable Pseudonymizer names;

  StoredErasedStudents(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Set<StudentId> among(Collection<StudentId> students) throws SQLException {
    Set<StudentId> erased = new HashSet<>();
    Pseudonymizer hash = names();
    if (hash != null && !students.isEmpty()) {
      Map<String, StudentId> subjects = new HashMap<>();
      students.forEach(student -> subjects.put(hash.fingerprint(student), student));
      try (InQuery query = new InQuery(connection, KNOWN, ColumnType.TEXT)) {
        query.forEach(
            subjects.keySet(),
            row -> {
              StudentId found = subjects.get(row.getString(1));
              if (found != null) {
                erased.add(found);
              }
            });
      }
    }
    return erased;
  }

  /** What hashes ids in this store; nothing where nobody was ever erased. */
  private @Nullable Pseudonymizer names() throws SQLException {
    if (!looked) {
      try (PreparedStatement query =
              connection.prepareStatement(
                  "select erasure_secret from store_identity where erasure_secret is not null");
          ResultSet row = query.executeQuery()) {
        names = row.next() ? Pseudonymizer.keyed(HexFormat.of().parseHex(row.getString(1))) : null;
      }
      looked = true;
    }
    return names;
  }
}
