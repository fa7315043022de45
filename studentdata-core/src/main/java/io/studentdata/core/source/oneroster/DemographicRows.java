package io.studentdata.core.source.oneroster;

import io.studentdata.core.source.csv.CsvRow;
import java.util.Locale;
import java.util.Map;

/** demographics.csv: sex and day of birth, as bits of {@link People}. */
final class DemographicRows extends ActiveRows<Map.Entry<String, Integer>> {
  private final int user;
  private final int sex;
  private final int birth;

  DemographicRows(Columns columns) {
    super(columns);
    user = columns.of("sourcedId");
    sex = columns.of("sex");
    birth = columns.of("birthDate");
  }

  @Override
  public Map.Entry<String, Integer> map(CsvRow row) {
    return Map.entry(Ids.text(row, user), People.bits(sex(row), row.optionalDate(birth)));
  }

  private People.Sex sex(CsvRow row) {
    String text = row.optional(sex);
    String lower = text == null ? "unspecified" : text.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "female" -> People.Sex.FEMALE;
      case "male" -> People.Sex.MALE;
      case "other" -> People.Sex.OTHER;
      case "unspecified" -> People.Sex.UNKNOWN;
      default -> {
        if (!lower.startsWith("ext:")) {
          throw row.bad(sex, "female, male, other or unspecified");
        }
        yield People.Sex.UNKNOWN;
      }
    };
  }
}
