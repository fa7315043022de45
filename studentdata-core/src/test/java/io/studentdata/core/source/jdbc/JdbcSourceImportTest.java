package io.studentdata.core.source.jdbc;

import io.studentdata.core.ingest.SourceImportContract;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.testkit.StudentSystem;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JdbcSourceImportTest extends SourceImportContract {
  private StudentSystem system;

  @BeforeEach
  void create() throws SQLException {
    system = new StudentSystem();
  }

  @AfterEach
  void drop() throws SQLException {
    system.drop();
  }

  @Override
  protected StudentSource source() {
    return system.source();
  }
}
