package io.studentdata.core.embedding;

import io.studentdata.core.store.StudentStore;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The application of docs/embedding.md. */
@Configuration
@EnableAutoConfiguration // or @SpringBootApplication, which also finds the service by itself
@Import(Registrar.class)
class RegistrarApplication {
  @Bean
  StudentStore studentStore(DataSource dataSource) {
    return StudentStore.open(dataSource); // brings its tables up to date; leaves the pool open
  }
}
