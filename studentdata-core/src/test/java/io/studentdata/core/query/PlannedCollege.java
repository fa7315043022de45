package io.studentdata.core.query;

import io.studentdata.core.store.StudentStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A college to look at plans with, on H2: 5,000 students, all in the offering 1 and each in one
 * other, and the same of everything wherever one looks. Ids are numbers from 1.
 */
final class PlannedCollege {
  static final int STUDENTS = 5_000;
  static final int OFFERINGS = 500;

  private static final String ROWS =
      """
      insert into change_batch select x, 'college', 'any', timestamp '2026-01-01 00:00:00' from system_range(1, 500);
      insert into change_batch_table select x, 'enrollment', 10, 0, 0, 1, 10 from system_range(1, 500);
      insert into change_delete select 1, 'enrollment', x from system_range(1, 500);
      insert into term select x, 'college', cast(x as varchar), 'any', date '2024-01-01', 0, 1 from system_range(1, 500);
      insert into course select x, 'college', cast(x as varchar), 'any', 1 from system_range(1, 500);
      insert into program select x, 'college', cast(x as varchar), 'any', 1 from system_range(1, 500);
      insert into staff select x, 'college', cast(x as varchar), 'any', 1 from system_range(1, 500);
      insert into course_offering select x, 'college', cast(x as varchar), x, x, date '2024-01-01', 200, 1 from system_range(1, 500);
      insert into staff_assignment select x, x, x, 'ADVISOR', 1 from system_range(1, 500);
      insert into assessment select x, 'college', cast(x as varchar), x, 'TUTOR_MARKED', 40, 50, 1 from system_range(1, 500);
      insert into learning_resource select x, 'college', cast(x as varchar), x, 'homepage', null, null, 1 from system_range(1, 500);
      insert into student select x, 'college', cast(x as varchar), 1 from system_range(1, 5000);
      insert into student_profile select x, x, date '2024-01-01', 'F', 'North', 'A Level', '10-20%', '0-35', 0, 1 from system_range(1, 5000);
      insert into student_identity select x, x, 'any', 'any', 'any', 1 from system_range(1, 5000);
      insert into program_membership select x, x, 1 + mod(x, 500), date '2024-01-01', null, 1 from system_range(1, 5000);
      insert into enrollment select x, x, 1, -10, null, 0, 60, null, 1 from system_range(1, 5000);
      insert into enrollment select 5000 + x, x, 2 + mod(x, 499), -10, null, 0, 60, null, 1 from system_range(1, 5000);
      insert into enrollment_event select x, x, 1, 'REGISTERED', -10, null, 1 from system_range(1, 10000);
      insert into assessment_attempt select x, x, 1, 38, 0, 70, 1 from system_range(1, 5000) where mod(x, 2) = 0;
      insert into interaction select x, x, 50, 1, 3, 1 from system_range(1, 10000) where mod(x, 3) = 0;
      insert into interaction_event select x, 'college', cast(x as varchar), x, 1, 'viewed', timestamp '2024-01-02 00:00:00', 10, 1 from system_range(1, 10000);
      insert into attendance select x, 'college', cast(x as varchar), x, 20, 'any', 'PRESENT', 1 from system_range(1, 10000);
      insert into advising_contact select x, 'college', cast(x as varchar), x, 1, 1, date '2024-03-01', 'EMAIL', 'REACHED', 1 from system_range(1, 5000);
      insert into account_transaction select x, 'college', cast(x as varchar), x, date '2024-01-01', date '2024-02-01', 'CHARGE', 1000, 'EUR', null, null, 1 from system_range(1, 5000);
      insert into account_transaction select 5000 + x, 'college', cast(5000 + x as varchar), x, date '2024-01-02', null, 'PAYMENT', -500, 'EUR', null, null, 1 from system_range(1, 5000);
      analyze;
      """;

  private PlannedCollege() {}

  static StudentStore open() throws SQLException {
    StudentStore store = StudentStore.inMemory();
    try (Connection connection = store.database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(ROWS);
    }
    return store;
  }
}
