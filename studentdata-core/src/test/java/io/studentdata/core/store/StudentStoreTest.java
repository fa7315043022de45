package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.db.DatabaseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StudentStoreTest {
  @TempDir Path folder;

  @Test
  void keepsItsIdentityWhenOpenedAgain() {
    UUID first;
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"))) {
      first = store.uuid();
    }
    try (StudentStore store = StudentStore.embedded(folder.resolve("students"))) {
      assertThat(store.uuid()).isEqualTo(first);
    }
    assertThat(folder.resolve("students.mv.db")).exists();
  }

  @Test
  void twoStoresInOneProcessAreApart() {
    try (StudentStore one = StudentStore.inMemory();
        StudentStore other = StudentStore.inMemory()) {
      assertThat(one.uuid()).isNotEqualTo(other.uuid());
    }
  }

  @Test
  void aDamagedFileIsOneClearError() throws Exception {
    Files.writeString(folder.resolve("students.mv.db"), "this is no database ".repeat(1000));
    assertThatThrownBy(() -> StudentStore.embedded(folder.resolve("students")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageStartingWith("Cannot open the store")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aHostsDataSourceStaysOpen() throws Exception {
    try (EmbeddedDataSource host = EmbeddedDataSource.memory()) {
      StudentStore.open(host.database().dataSource()).close();
      try (var connection = host.database().connect()) {
        assertThat(connection.isValid(1)).isTrue();
      }
    }
  }
}
