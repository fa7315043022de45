package io.studentdata.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.studentdata.core.schema.DataDictionary;
import io.studentdata.core.schema.DataSubject;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.AccessRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A student's copy of their data, on whatever database. */
abstract class SubjectExportContract extends PlantedContract {
  private String export(String mark) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report =
        SubjectExport.from(store)
            .write(Planted.student(mark), new Access("registrar", "subject's request"), out);
    assertThat(report.rows().values()).as(report.toString()).allMatch(rows -> rows > 0);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<String> values(String json) throws IOException {
    List<String> values = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          values.add(parser.getText());
        }
      }
    }
    return values;
  }

  @Test
  void everyTableWithDataAboutStudentsLeadsToThem() {
    List<String> about =
        DataDictionary.load().tables().stream()
            .filter(t -> t.columns().stream().anyMatch(c -> c.about() == DataSubject.STUDENT))
            .map(t -> t.name())
            .filter(t -> t.equals("access_audit") || !OPERATIONS.contains(t))
            .toList();
    assertThat(SubjectTable.in(DataDictionary.load()))
        .extracting(SubjectTable::name)
        .containsExactlyInAnyOrderElementsOf(about);
  }

  @Test
  void anExportHasEveryValueOfTheStudentAndNoneOfAnother() throws Exception {
    List<String> expected = new ArrayList<>();
    Dump.of(store, key(GONE))
        .forEach((table, rows) -> rows.forEach(row -> expected.addAll(List.of(row.split("\\|")))));
    expected.removeIf(cell -> cell.equals(Planted.ADVISOR) || cell.contains(":")); // times differ
    List<String> values = values(export(GONE));
    assertThat(values)
        .containsAll(expected.stream().filter(SubjectExportContract::isPlain).toList());
    assertThat(values).contains("1200.2500", "-77.1000", "71.5", "MATH-2026A-1", "F", "2026-02-02");
    assertThat(values).noneMatch(value -> value.contains(OTHER) || value.contains("Okafor"));
  }

  /** Texts, and numbers that databases and JSON write alike. */
  private static boolean isPlain(String cell) {
    return !cell.matches("-?\\d+\\.\\d+");
  }

  @Test
  void anExportIsWrittenToTheAccessAuditAlsoWhereNothingReadsIt() {
    export(GONE);
    List<AccessRecord> looks = store.accessAudit().about(Planted.student(GONE));
    assertThat(looks)
        .extracting(AccessRecord::what)
        .containsExactly(SubjectExport.WHAT, "student_identity");
    assertThat(looks.get(0).access()).isEqualTo(new Access("registrar", "subject's request"));
    assertThat(store.accessAudit().about(Planted.student(OTHER))).hasSize(1);
  }

  @Test
  void anExportOfSomebodyUnknownIsEmpty() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(SubjectExport.from(store).write(Planted.student("nobody"), OFFICER, out).found())
        .isFalse();
    assertThat(out.size()).isZero();
  }
}
