package io.studentdata.core.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.studentdata.core.store.StudentStore;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The Spring Boot example of docs/embedding.md, in an application that runs. */
final class SpringBootTest {
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application =
        new SpringApplicationBuilder(RegistrarApplication.class)
            .web(WebApplicationType.NONE)
            .properties(
                Map.of(
                    "spring.datasource.url",
                    "jdbc:h2:mem:registrar;MODE=MSSQLServer",
                    "spring.liquibase.enabled",
                    "false",
                    "spring.main.banner-mode",
                    "off"))
            .run();
    JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
    jdbc.execute("create table letter (text varchar(20) not null)");
    University.save(application.getBean(StudentStore.class), 3);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static long letters() {
    Long count =
        application
            .getBean(JdbcTemplate.class)
            .queryForObject("select count(*) from letter", Long.class);
    return count == null ? -1 : count;
  }

  @Test
  void whatTheServiceDoesCommitsWithTheHostsOwnOrNotAtAll() {
    Registrar registrar = application.getBean(Registrar.class);
    StudentStore store = application.getBean(StudentStore.class);
    registrar.register(University.OFFERING, University.student(1), -5, "welcome");
    assertThat(store.enrollments().count()).isEqualTo(1);
    assertThat(letters()).isEqualTo(1);
    assertThatThrownBy(
            () ->
                registrar.register(
                    University.OFFERING, University.student(2), -5, "longer than a letter may be"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () -> registrar.register(University.OFFERING, University.student(1), -4, "again"))
        .hasMessageContaining("is or was registered");
    assertThat(store.enrollments().count()).isEqualTo(1);
    assertThat(letters()).isEqualTo(1);
    assertThat(
            application
                .getBean(HikariDataSource.class)
                .getHikariPoolMXBean()
                .getActiveConnections())
        .isZero();
  }
}
