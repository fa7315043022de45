package io.studentdata.core.embedding;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.ingest.IngestReport;
import io.studentdata.core.ingest.RejectPolicy;
import io.studentdata.core.source.event.Registering;
import io.studentdata.core.source.xapi.XapiMapping;
import io.studentdata.core.source.xapi.XapiSource;
import io.studentdata.core.store.StudentStore;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Brings statements of a record store to the students that the student system has. */
final class LearningRecords {
  private LearningRecords() {}

  static IngestReport read(StudentStore store, Path path, Path dir) {
    XapiSource source =
        XapiSource.of(path)
            .mapping(
                XapiMapping.in("lrs")
                    .accounts("https://lms.example.edu", "sis")
                    .offerings("sis", Pattern.compile("https://lms\\.example\\.edu/course/(.+)"))
                    .resources("lms", Pattern.compile("https://lms\\.example\\.edu/mod/([0-9]+)")))
            .registering(Registering.resources());
    return Ingest.into(store).rejects(RejectPolicy.quarantine(dir)).from(source).run();
  }
}
