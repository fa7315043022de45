package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.query.OfferingStatus;
import io.studentdata.core.query.Scope;
import io.studentdata.core.query.StudentQueries;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store within a host's transaction promises, on whatever database it is. */
abstract class JoinedStoreContract {
  private StudentStore store;

  /** A store without any rows. */
  abstract StudentStore emptyStore();

  @BeforeEach
  void open() {
    store = emptyStore();
    store.write("setup", unit -> SmallCollege.save(unit, 3));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aHostsTransactionIsJoinedAndEndedByTheHost() throws SQLException {
    try (Connection host = store.database().connect()) {
      host.setAutoCommit(false);
      JoinedStore joined = store.join(host);
      joined.enrollments().save(SmallCollege.enrollment(1));
      joined.write("host", unit -> unit.enrollments().save(SmallCollege.enrollment(2)));
      assertThat(joined.enrollments().count()).isEqualTo(2);
      host.rollback();
      assertThat(joined.enrollments().count()).isZero();
      joined.enrollments().save(SmallCollege.enrollment(3));
      host.commit();
      assertThat(host.isClosed()).isFalse();
      assertThat(host.getAutoCommit()).isFalse();
    }
    assertThat(store.enrollments().stream()).containsExactly(SmallCollege.enrollment(3));
  }

  @Test
  void aConnectionThatCommitsByItselfIsNotJoined() throws SQLException {
    try (Connection host = store.database().connect()) {
      assertThatThrownBy(() -> store.join(host)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theNamedQueriesSeeWhatTheHostsTransactionSees() throws SQLException {
    try (Connection host = store.database().connect()) {
      host.setAutoCommit(false);
      JoinedStore joined = store.join(host);
      joined.enrollments().save(SmallCollege.enrollment(1));
      assertThat(enrolled(StudentQueries.over(joined))).isEqualTo(1);
      assertThat(enrolled(StudentQueries.over(joined))).isEqualTo(1);
      host.rollback();
      assertThat(host.getAutoCommit()).isFalse();
      assertThat(enrolled(StudentQueries.over(joined))).isZero();
      host.rollback();
    }
    assertThat(enrolled(StudentQueries.over(store))).isZero();
  }

  private static int enrolled(StudentQueries queries) {
    return queries.enrollments().statusByOffering(Scope.of(SmallCollege.OFFERING)).stream()
        .mapToInt(OfferingStatus::enrolled)
        .sum();
  }
}
