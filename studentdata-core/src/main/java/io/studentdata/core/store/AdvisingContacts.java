package io.studentdata.core.store;

import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** Outreach to students. */
public interface AdvisingContacts extends SourceRepository<AdvisingContactId, AdvisingContact> {
  /**
   * The contacts with a student, by day.
   *
   * @throws io.studentdata.core.db.DatabaseException if the database fails
   */
  List<AdvisingContact> of(StudentId student);
}
