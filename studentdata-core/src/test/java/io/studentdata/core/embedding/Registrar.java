package io.studentdata.core.embedding;

import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.store.JoinedStore;
import io.studentdata.core.store.StudentStore;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The service of docs/embedding.md. */
@Service
class Registrar {
  private final StudentStore store;
  private final DataSource dataSource;
  private final JdbcTemplate jdbc;

  Registrar(StudentStore store, DataSource dataSource, JdbcTemplate jdbc) {
    this.store = store;
    this.dataSource = dataSource;
    this.jdbc = jdbc;
  }

  @Transactional
  public void register(OfferingId offering, StudentId student, int day, String letter) {
    Connection connection = DataSourceUtils.getConnection(dataSource); // the transaction's own
    try {
      JoinedStore joined = store.join(connection);
      joined.enrollments().register(offering, student, day, 0, 60);
      jdbc.update("insert into letter (text) values (?)", letter); // commits with it, or not at all
    } finally {
      DataSourceUtils.releaseConnection(connection, dataSource);
    }
  }
}
