package io.studentdata.core.store;

import io.studentdata.core.mapping.Mapping;
import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.StudentId;
import java.util.List;

/** {@link AdvisingContacts} by named SQL. */
final class SqlAdvisingContacts extends SqlSourceRepository<AdvisingContactId, AdvisingContact>
    implements AdvisingContacts {
  SqlAdvisingContacts(SqlStore store) {
    super(
        store,
        AdvisingContacts.class,
        (row, context) -> CampusRows.contact(row),
        Mapping.ADVISING_CONTACT);
  }

  @Override
  public List<AdvisingContact> of(StudentId student) {
    return list("of", SqlParameters.of(student));
  }
}
