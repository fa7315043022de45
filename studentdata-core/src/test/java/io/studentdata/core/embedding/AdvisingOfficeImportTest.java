package io.studentdata.core.embedding;

import io.studentdata.core.ingest.FileImportContract;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.store.StudentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

class AdvisingOfficeImportTest extends FileImportContract {
  static Path writeContacts(Path into) throws IOException {
    Files.createDirectories(into);
    Files.writeString(
        into.resolve("contacts.csv"),
        """
        id,student,day,channel
        1,7001,2026-10-30,call
        2,7002,2026-11-04,mail
        3,7001,2026-11-05,visit
        """);
    return into;
  }

  @Override
  protected Path write(Path into) throws IOException {
    return writeContacts(into);
  }

  @Override
  protected StudentSource open(Path path) {
    return AdvisingOffice.of(path);
  }

  @Override
  protected void prepare(StudentStore store) { // the students, whom another source brings
    store.write(
        "student system",
        unit -> {
          for (String number : new String[] {"7001", "7002"}) {
            unit.students()
                .save(
                    new Student(
                        StudentId.of("sis", number),
                        LocalDate.of(2026, 10, 1),
                        Demographics.UNKNOWN));
          }
        });
  }
}
