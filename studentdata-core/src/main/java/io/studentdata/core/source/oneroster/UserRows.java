package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.StaffMember;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentIdentity;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.csv.CsvRow;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** users.csv: those of one kind. */
abstract class UserRows<T> extends ActiveRows<T> {
  private final UserRole role;
  private final int kind;
  private final int given;
  private final int family;
  final Ids ids;
  final int id;

  UserRows(Ids ids, People people, int kind, Columns columns) {
    super(columns);
    this.ids = ids;
    this.kind = kind;
    role = new UserRole(people, columns);
    id = columns.of("sourcedId");
    given = columns.of("givenName");
    family = columns.of("familyName");
  }

  @Override
  public boolean takes(CsvRow row) {
    return super.takes(row) && takes(role.in(row));
  }

  boolean takes(int roles) {
    return (roles & kind) != 0;
  }

  @Nullable String givenName(CsvRow row) {
    return row.optional(given, 100);
  }

  @Nullable String familyName(CsvRow row) {
    return row.optional(family, 100);
  }

  /** Students with their demographics; counts who is neither student nor staff. */
  static final class Students extends UserRows<Student> {
    private final People people;
    private final Background background;
    private final SourceNotes notes;
    private final int modified;
    private long neither;

    Students(Ids ids, People people, Background background, SourceNotes notes, Columns columns) {
      super(ids, people, People.STUDENT, columns);
      this.people = people;
      this.background = background;
      this.notes = notes;
      modified = columns.of("dateLastModified");
    }

    @Override
    boolean takes(int roles) {
      if ((roles & (People.STUDENT | People.STAFF)) == 0) {
        notes.count("users.csv: users that are neither students nor staff: %,d", ++neither);
      }
      return super.takes(roles);
    }

    @Override
    public Student map(CsvRow row) {
      LocalDate day = background.in(row, modified);
      return new Student(ids.student(row, id), day, people.demographics(Ids.text(row, id), day));
    }
  }

  /** Students' names and addresses. */
  static final class Identities extends UserRows<StudentIdentity> {
    private final int email;

    Identities(Ids ids, People people, Columns columns) {
      super(ids, people, People.STUDENT, columns);
      email = columns.of("email");
    }

    @Override
    public StudentIdentity map(CsvRow row) {
      return new StudentIdentity(
          ids.student(row, id), givenName(row), familyName(row), row.optional(email, 254));
    }
  }

  /** Staff, whose ids are kept. */
  static final class Staff extends UserRows<StaffMember> {
    private final Set<String> seen;

    Staff(Ids ids, People people, Set<String> seen, Columns columns) {
      super(ids, people, People.STAFF, columns);
      this.seen = seen;
    }

    @Override
    public StaffMember map(CsvRow row) {
      seen.add(Ids.text(row, id));
      String first = givenName(row);
      String last = familyName(row);
      String both = (first == null ? "" : first + " ") + (last == null ? "" : last);
      String name = both.strip();
      if (name.length() > 200) {
        throw row.bad(id, "somebody whose names together have at most 199 characters");
      }
      return new StaffMember(ids.staff(row, id), name.isEmpty() ? null : name);
    }
  }
}
