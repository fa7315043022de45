package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.source.synthetic.SyntheticSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Stores in schemas of one H2 database. */
final class StoreSchemaTest {
  @Test
  void storesInTwoSchemasOfOneDatabaseAreApart() throws SQLException {
    try (EmbeddedDataSource host = EmbeddedDataSource.memory()) {
      DataSource shared = host.database().dataSource();
      StudentStore one = StudentStore.builder(shared).schema("student_data").open();
      StudentStore other = StudentStore.builder(shared).schema("Other_Faculty").open();
      StudentStore plain = StudentStore.open(shared);
      assertThat(one.uuid()).isNotEqualTo(other.uuid()).isNotEqualTo(plain.uuid());
      Ingest.into(one).from(SyntheticSource.ofStudents(20).seed(1)).run();
      other.write("setup", unit -> SmallCollege.save(unit, 2));
      assertThat(one.students().count()).isEqualTo(20);
      assertThat(other.students().count()).isEqualTo(2);
      assertThat(plain.students().count()).isZero();
      assertThat(StudentStore.builder(shared).schema("STUDENT_DATA").open().uuid())
          .isEqualTo(one.uuid());
      try (Connection connection = shared.getConnection()) {
        assertThat(connection.getSchema()).isEqualTo("PUBLIC");
      }
    }
  }

  @Test
  void aSchemaNameIsAName() {
    try (EmbeddedDataSource host = EmbeddedDataSource.memory()) {
      assertThatThrownBy(
              () ->
                  StudentStore.builder(host.database().dataSource())
                      .schema("x; drop schema public")
                      .open())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Invalid schema name");
    }
  }

  @Test
  void aStoreThatIsNotToMakeItsTablesMissesThem() {
    try (EmbeddedDataSource host = EmbeddedDataSource.memory()) {
      StoreBuilder builder = StudentStore.builder(host.database().dataSource()).migrates(false);
      assertThatThrownBy(builder::open).isInstanceOf(DatabaseException.class);
      StudentStore.open(host.database().dataSource());
      assertThat(builder.open().students().count()).isZero();
    }
  }

  @Test
  void aHostsConnectionThatIsSetToAnotherSchemaIsNotJoined() throws SQLException {
    try (EmbeddedDataSource host = EmbeddedDataSource.memory()) {
      DataSource shared = host.database().dataSource();
      StudentStore here = StudentStore.builder(shared).schema("here").open();
      try (Connection connection = shared.getConnection()) {
        connection.setAutoCommit(false);
        assertThatThrownBy(() -> here.join(connection))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("finds no store there")
            .hasMessageContaining("set to the store's schema");
        StudentStore other = StudentStore.open(shared);
        assertThatThrownBy(() -> here.join(connection))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("finds store " + other.uuid());
        connection.setSchema("HERE");
        assertThat(here.join(connection).students().count()).isZero();
        connection.rollback();
        connection.setSchema("PUBLIC");
      }
    }
  }
}
