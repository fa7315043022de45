package io.studentdata.core.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures are worth another try. */
final class PassingFailureTest {
  private static final String DRIVERS = "S0001"; // what mssql-jdbc says of most errors

  private static SQLException failure(String state, int number) {
    return new SQLException("said the database", state, number);
  }

  @ParameterizedTest
  @ValueSource(ints = {1205, 1222, 3960, 8645, 41302})
  void othersInTheWayOnSqlServerAreWaitedFor(int number) {
    SQLException busy = failure(DRIVERS, number);
    assertThat(PassingFailure.isWorthAnotherTry(busy, 99)).isTrue();
    assertThat(PassingFailure.isContention(busy)).isTrue();
    assertThat(PassingFailure.isConnectionGone(busy)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {615, 4060, 4221, 10928, 10929, 40501, 40540, 40613, 49918, 49919, 49920})
  void anAzureDatabaseThatMovesOrIsShortOfResourcesIsWaitedFor(int number) {
    SQLException busy = new BatchUpdateException("said", DRIVERS, number, new int[0]);
    assertThat(PassingFailure.isWorthAnotherTry(new DatabaseException("wrapped", busy), 99))
        .isTrue();
    assertThat(PassingFailure.isContention(busy)).isFalse();
    assertThat(PassingFailure.isConnectionGone(busy)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 64, 121, 233, 10053, 10054, 10060, 11001, 40143, 40197})
  void aConnectionThatIsGoneLeavesACommitInDoubt(int number) {
    assertThat(PassingFailure.isWorthAnotherTry(failure(DRIVERS, number), 99)).isTrue();
    assertThat(PassingFailure.isConnectionGone(failure(DRIVERS, number))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08003", "08006", "08S01"})
  void theDriversOwnWordForALostConnectionCounts(String state) {
    assertThat(PassingFailure.isWorthAnotherTry(failure(state, 0), 99)).isTrue();
    assertThat(PassingFailure.isConnectionGone(failure(state, 0))).isTrue();
  }

  @Test
  void aFailureBehindAnotherOneCounts() {
    SQLException first = failure("HY000", 0);
    first.setNextException(failure("40001", 1205));
    assertThat(PassingFailure.isWorthAnotherTry(first, 99)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {2627, 2601, 547})
  void aConstraintIsTriedAFewTimesSinceAnotherMayHaveBeenFaster(int number) {
    assertThat(PassingFailure.isWorthAnotherTry(failure("23000", number), 1)).isTrue();
    assertThat(PassingFailure.isWorthAnotherTry(failure("23000", number), 5)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {586, 8179})
  void aPreparedStatementThatTheServerForgotIsPreparedAgainAFewTimes(int number) {
    assertThat(PassingFailure.isWorthAnotherTry(failure(DRIVERS, number), 1)).isTrue();
    assertThat(PassingFailure.isWorthAnotherTry(failure(DRIVERS, number), 5)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {102, 207, 208, 229, 515, 8152, 2628, 18456})
  void mistakesAreNot(int number) {
    assertThat(PassingFailure.isWorthAnotherTry(failure(DRIVERS, number), 1)).isFalse();
  }

  @Test
  void aDeleteThatIsRefusedStaysRefused() {
    RowInUseException refused = RowInUseException.found("enrollment", failure("23000", 547));
    assertThat(PassingFailure.isWorthAnotherTry(refused, 1)).isFalse();
  }
}
