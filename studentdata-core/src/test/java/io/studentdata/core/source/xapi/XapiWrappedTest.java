package io.studentdata.core.source.xapi;

import io.studentdata.core.model.Term;
import io.studentdata.core.model.TermId;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.StudentSourceContract;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.testkit.TinyJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A directory of what a learning record store answers, compressed, of a term that is known. */
class XapiWrappedTest extends StudentSourceContract {
  @TempDir Path directory;

  @BeforeEach
  void write() throws Exception {
    for (int page = 0; page < 2; page++) {
      List<TinyJson> statements =
          List.of(TinyJson.statement(2 * page), TinyJson.statement(2 * page + 1));
      TinyJson.write(
          directory.resolve("page%d.json.gz".formatted(page)),
          "{\"statements\": %s, \"more\": \"/xapi/statements?page=%d\"}"
              .formatted(TinyJson.array(statements), page + 1));
    }
  }

  @Override
  protected StudentSource source() {
    Term term = new Term(TermId.of("xapi", "2024J"), "2024J", LocalDate.of(2024, 9, 30), false);
    return XapiSource.of(directory).registering(Registering.in(term).lengthDays(90));
  }
}
