package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.StaffRole;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody is, at the university or in a class. */
enum RosterRole {
  STUDENT(null, "student"),
  TEACHER(StaffRole.TEACHER, "teacher professor faculty lecturer instructor adjunct substitute"),
  TUTOR(StaffRole.TUTOR, "aide assistant teacherAssistant paraprofessional tutor coach"),
  ADVISOR(StaffRole.ADVISOR, "advisor counselor"),
  OTHER_STAFF(
      StaffRole.OTHER,
      "administrator districtAdministrator siteAdministrator systemAdministrator principal proctor"
          + " chair researcher affiliate staff officeStaff itAdmin nurse specialServices"
          + " occupationalTherapist physicalTherapist speechTherapist visionTherapist"),
  /** Family, alumni, and what an extension made up. */
  NEITHER(null, "guardian parent relative alumni other");

  private static final Map<String, RosterRole> BY_NAME = new HashMap<>();
  private static final String EXTENSION = "ext:";

  static {
    for (RosterRole role : values()) {
      for (String name : role.names.split(" ", -1)) {
        BY_NAME.put(name.toLowerCase(Locale.ROOT), role);
      }
    }
  }

  private final @Nullable StaffRole staffRole;
  private final String names;

  RosterRole(@Nullable StaffRole staffRole, String names) {
    this.staffRole = staffRole;
    this.names = names;
  }

  /** The role of that name, whatever the letter case; absent where there is none. */
  static @Nullable RosterRole of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(EXTENSION)
        ? BY_NAME.getOrDefault(lower.substring(EXTENSION.length()), NEITHER)
        : BY_NAME.get(lower);
  }

  /** Whether it is one of staff. */
  boolean isStaff() {
    return staffRole != null;
  }

  /** What it is in an offering; absent where it is not one of staff. */
  @Nullable StaffRole staffRole() {
    return staffRole;
  }
}
