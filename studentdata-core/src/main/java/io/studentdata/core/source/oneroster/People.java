package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.Demographics;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other files than users.csv say of users, in some 40 bytes each: their roles in roles.csv,
 * their demographics, and what they are in classes where users.csv says otherwise. Without
 * roles.csv and demographics.csv that is only staff.
 */
final class People {
  static final int STUDENT = 1;
  static final int STAFF = 1 << 1;
  private static final int NEITHER = 1 << 2;
  private static final int ROLES = STUDENT | STAFF | NEITHER;
  private static final int SEX = 3; // where its two bits begin
  private static final int BIRTH = 5; // where the days since 1900, and one, begin
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

  /** As OneRoster codes it. */
  enum Sex {
    UNKNOWN(0, null),
    FEMALE(1, "female"),
    MALE(2, "male"),
    OTHER(3, "other");

    private static final List<Sex> BY_BITS = List.of(UNKNOWN, FEMALE, MALE, OTHER);

    private final int bits;
    private final @Nullable String code;

    Sex(int bits, @Nullable String code) {
      this.bits = bits;
      this.code = code;
    }
  }

  private final IdTable table = new IdTable();

  /** The bit of a role. */
  static int bit(RosterRole role) {
    return role == RosterRole.STUDENT ? STUDENT : role.isStaff() ? STAFF : NEITHER;
  }

  /** The bits of demographics. */
  static int bits(Sex sex, @Nullable LocalDate birth) {
    long day = birth == null ? 0 : ChronoUnit.DAYS.between(FIRST_BIRTH, birth) + 1;
    return sex.bits << SEX | (int) day << BIRTH;
  }

  /** What roles.csv of deliveries says. */
  static People withRoles(List<Delivery> deliveries) {
    People people = new People();
    for (Delivery delivery : deliveries) {
      people.addRoles(delivery, RosterFile.ROLES, "userSourcedId", user -> true);
    }
    return people;
  }

  /** What deliveries say, the last of which is the one that is read. */
  static People of(List<Delivery> deliveries) {
    People people = withRoles(deliveries);
    Delivery last = deliveries.get(deliveries.size() - 1);
    if (last.uses(RosterFile.ENROLLMENTS)) {
      if (last.has(RosterFile.USERS, "role")) {
        people.addRoles(last, RosterFile.USERS, "sourcedId", user -> false);
      }
      people.addRoles(last, RosterFile.ENROLLMENTS, "userSourcedId", people.table::contains);
    }
    people.each(
        last,
        RosterFile.DEMOGRAPHICS,
        DemographicRows::new,
        user -> people.table.get(user) >>> SEX == 0); // the first row of a user counts
    return people;
  }

  private void addRoles(Delivery delivery, RosterFile file, String user, Predicate<String> others) {
    each(delivery, file, columns -> new RoleRows(columns, user, others), id -> true);
  }

  private void each(
      Delivery delivery,
      RosterFile file,
      Function<Columns, ActiveRows<Map.Entry<String, Integer>>> mapping,
      Predicate<String> wanted) {
    try (Stream<Map.Entry<String, Integer>> rows = delivery.items(file, mapping)) {
      rows.filter(each -> wanted.test(each.getKey()))
          .forEach(each -> table.add(each.getKey(), each.getValue()));
    }
  }

  /** The roles a user has by those files, as bits; 0 where they know none. */
  int roles(String user) {
    return table.get(user) & ROLES;
  }

  /** A user's demographics, with the age on a day as a band. */
  Demographics demographics(String user, LocalDate day) {
    int known = table.get(user);
    String sex = Sex.BY_BITS.get(known >>> SEX & 3).code;
    String age = age(known >>> BIRTH, day);
    return sex == null && age == null
        ? Demographics.UNKNOWN
        : new Demographics(sex, null, null, null, age, null);
  }

  private static @Nullable String age(int birth, LocalDate day) {
    LocalDate born = FIRST_BIRTH.plusDays(birth - 1L);
    if (birth == 0 || born.isAfter(day)) {
      return null;
    }
    long years = ChronoUnit.YEARS.between(born, day);
    return years < 35 ? "0-35" : years < 55 ? "35-55" : "55<=";
  }
}
