package io.studentdata.core.embedding;

import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.ContactChannel;
import io.studentdata.core.model.SourceId;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.csv.CsvBundle;
import io.studentdata.core.source.csv.CsvHeader;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.CsvTable;
import io.studentdata.core.source.csv.RowMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The list that an advising office keeps of whom it talked to, as {@code contacts.csv}. */
final class AdvisingOffice implements StudentSource {
  private static final CsvTable CONTACTS =
      new CsvTable("contacts.csv", "", List.of("id", "student", "day", "channel"));

  private final CsvBundle files;

  private AdvisingOffice(CsvBundle files) {
    this.files = files;
  }

  static AdvisingOffice of(Path zipOrDirectory) {
    return new AdvisingOffice(CsvBundle.of(zipOrDirectory));
  }

  @Override
  public String system() {
    return "advising"; // whose ids the contacts have
  }

  @Override
  public String description() {
    return files.name();
  }

  @Override
  public Stream<SourceRow<AdvisingContact>> contacts() {
    return CONTACTS.rows(files, AdvisingOffice::contact);
  }

  private static RowMapper<AdvisingContact> contact(CsvHeader header) {
    int id = header.position("id");
    int student = header.position("student");
    int day = header.position("day");
    int channel = header.position("channel");
    return row ->
        new AdvisingContact(
            AdvisingContactId.of("advising", row.text(id, SourceId.MAX_VALUE)),
            StudentId.of("sis", row.text(student, SourceId.MAX_VALUE)), // another source's
            null,
            null,
            row.date(day),
            channel(row, channel),
            null);
  }

  private static ContactChannel channel(CsvRow row, int position) {
    return switch (row.text(position, 20)) {
      case "mail" -> ContactChannel.EMAIL;
      case "call" -> ContactChannel.PHONE;
      case "visit" -> ContactChannel.MEETING;
      default -> throw row.bad(position, "mail, call or visit"); // a bad row, not the end
    };
  }
}
