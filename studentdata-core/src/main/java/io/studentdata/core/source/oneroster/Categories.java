package io.studentdata.core.source.oneroster;

import io.studentdata.core.model.AssessmentType;
import io.studentdata.core.source.csv.CsvRow;
import io.studentdata.core.source.csv.RowMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How line items are marked, told from the words in the titles of their categories; grows with the
 * number of categories.
 */
final class Categories {
  private static final Pattern EXAM = Pattern.compile("\\b(exam|final|mid-?term)", 0);
  private static final Pattern COMPUTER = Pattern.compile("\\b(quiz|online test|multiple choice)");
  private static final Pattern TUTOR =
      Pattern.compile(
          "\\b(homework|assignment|coursework|essay|paper|project|lab|report|presentation|portfolio)");

  private final Map<String, AssessmentType> types = new HashMap<>();

  /** Those of deliveries, of which later ones correct earlier ones. */
  static Categories of(List<Delivery> deliveries) {
    Categories all = new Categories();
    for (Delivery delivery : deliveries) {
      try (Stream<Map.Entry<String, AssessmentType>> rows =
          delivery.items(RosterFile.CATEGORIES, Categories::mapper)) {
        rows.forEach(each -> all.types.put(each.getKey(), each.getValue()));
      }
    }
    return all;
  }

  private static RowMapper<Map.Entry<String, AssessmentType>> mapper(Columns columns) {
    int id = columns.of("sourcedId");
    int title = columns.of("title");
    return row -> Map.entry(Ids.text(row, id), type(title(row, title)));
  }

  private static String title(CsvRow row, int column) {
    String title = row.optional(column);
    return title == null ? "" : title;
  }

  static AssessmentType type(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (EXAM.matcher(lower).find()) {
      return AssessmentType.EXAM;
    }
    if (COMPUTER.matcher(lower).find()) {
      return AssessmentType.COMPUTER_MARKED;
    }
    return TUTOR.matcher(lower).find() ? AssessmentType.TUTOR_MARKED : AssessmentType.OTHER;
  }

  /** The type of a category; any other where it is not known. */
  AssessmentType of(@Nullable String category) {
    return category == null
        ? AssessmentType.OTHER
        : types.getOrDefault(category, AssessmentType.OTHER);
  }
}
