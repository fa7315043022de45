package io.studentdata.core.source.oulad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.FinalResult;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.Term;
import io.studentdata.core.query.StudentQueries;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.store.StudentStore;
import io.studentdata.core.testkit.StoreContents;
import io.studentdata.core.testkit.TinyOulad;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is odd about OULAD, and what becomes of it. */
class OuladTrapsTest {
  @TempDir Path directory;

  private final TinyOulad data = TinyOulad.create();

  @Test
  void missingValuesAreEmptyOrAQuestionMark() throws Exception {
    OuladRows empty = rows();
    OuladRows marked = OuladRows.of(read(data.each(line -> line.replace("\"\"", "\"?\""))));

    assertThat(marked).isEqualTo(empty);
    assertThat(empty.problems()).isEmpty();
  }

  @Test
  void theOfficialEditionAndTheCopyAreTheSameInTheStore() throws Exception {
    Map<String, List<String>> copy = stored(TinyOulad.create());

    assertThat(stored(TinyOulad.create().each(line -> line.replace("\"\"", "\"?\""))))
        .isEqualTo(copy);
  }

  @Test
  void linesMayEndWithoutACarriageReturn() throws Exception {
    OuladRows returned = rows();
    for (Path file : written()) {
      String text = Files.readString(file);
      assertThat(text).endsWith("\r\n");
      Files.writeString(file, text.replace("\r\n", "\n"));
    }

    assertThat(OuladRows.of(OuladSource.of(directory))).isEqualTo(returned);
  }

  private List<Path> written() throws Exception {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  @Test
  void quotesAreOptional() throws Exception {
    OuladRows quoted = rows();

    assertThat(OuladRows.of(read(data.each(line -> line.replace("\"", ""))))).isEqualTo(quoted);
  }

  @Test
  void aByteOrderMarkBlanksAndBlankLinesAndForeignColumnsDoNotMatter() throws Exception {
    OuladRows plain = rows();
    data.each(line -> line.replace("\",\"", " \",\"  ") + ",\"more\"")
        .add("studentVle.csv", "")
        .add("studentVle.csv", "AAA,2014B,13,902,4,2,")
        .each(
            "vle.csv",
            line -> line.startsWith("\"id") ? "\uFEFF" + line.toUpperCase(Locale.ROOT) : line);
    OuladRows odd = OuladRows.of(read(data));

    assertThat(odd.problems()).isEmpty();
    assertThat(odd.items()).hasSize(plain.items().size() + 1).containsAll(plain.items());
  }

  @Test
  void columnsThatAreNotReadAreNotedOnceForEachFile() throws Exception {
    assertThat(read(TinyOulad.create()).notes()).isEmpty();
    data.each("vle.csv", line -> line + ",x,y")
        .line(
            "vle.csv",
            1,
            "id_site,code_module,"
                + "code_presentation,activity_type,week_from,week_to,colour,\"made\nby\"");

    assertThat(read(data).notes()).containsExactly("vle.csv: columns not read: colour, made?by");
  }

  @Test
  void theOrderOfColumnsIsFree() throws Exception {
    OuladRows plain = rows();

    assertThat(OuladRows.of(read(data.each(OuladTrapsTest::reversed)))).isEqualTo(plain);
  }

  private static String reversed(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    Collections.reverse(cells);
    return String.join(",", cells);
  }

  @Test
  void numbersMayHaveADecimalPointAsSpreadsheetsWriteThem() throws Exception {
    OuladRows plain = rows();
    data.each("studentVle.csv", line -> line.replaceAll("\"(-?\\d+)\"$", "\"$1.0\""));

    assertThat(OuladRows.of(read(data))).isEqualTo(plain);
  }

  @Test
  void termsBeginInFebruaryAndOctoberApproximately() throws Exception {
    assertThat(items(read(data).terms()))
        .extracting(Term::startsOn, Term::startIsApproximate)
        .containsExactly(
            tuple(LocalDate.of(2013, 10, 1), true), tuple(LocalDate.of(2014, 2, 1), true));
  }

  @Test
  void aBackgroundHoldsFromRegistrationOrElseTheOfferingsStart() throws Exception {
    assertThat(items(read(data).students()))
        .extracting(each -> each.id().value() + " " + each.validFrom())
        .containsExactly("11 2013-04-25", "12 2013-08-09", "12 2013-12-03", "13 2014-02-01");
  }

  @Test
  void theDeprivationBandThatLacksItsPercentSignGetsIt() throws Exception {
    assertThat(items(read(data).students()))
        .extracting(each -> each.demographics())
        .extracting(Demographics::deprivationBand)
        .containsExactly("90-100%", "10-20%", null, null);
  }

  @Test
  void oddUnregistrationsAreKept() throws Exception {
    List<Enrollment> enrollments = items(read(data).enrollments());

    assertThat(enrollments)
        .filteredOn(each -> each.result() == FinalResult.FAIL)
        .extracting(Enrollment::withdrawnDay)
        .containsExactly(100);
    assertThat(enrollments)
        .filteredOn(each -> each.result() == FinalResult.WITHDRAWN)
        .extracting(Enrollment::withdrawnDay)
        .containsExactly(12, null);
  }

  @Test
  void equalClickRowsAreYieldedAsOftenAsTheyStandThere() throws Exception {
    List<Interaction> clicks = items(read(data).interactions());

    assertThat(clicks).hasSize(5);
    assertThat(clicks.get(0)).isEqualTo(clicks.get(1));
  }

  @Test
  void equalClickRowsAreAddedUpInTheStore() throws Exception {
    assertThat(stored(data).get("interactions"))
        .hasSize(4)
        .filteredOn(each -> each.contains("day=-10"))
        .singleElement()
        .asString()
        .contains("clicks=8");
  }

  @Test
  void clicksBeforeTheFirstDayAndAfterUnregistrationAreKept() throws Exception {
    data.add("studentVle.csv", "\"AAA\",\"2013J\",\"11\",\"900\",\"-25\",\"1\"");

    assertThat(items(read(data).enrollments()))
        .filteredOn(each -> each.student().value().equals("12"))
        .extracting(Enrollment::withdrawnDay)
        .contains(12);
    assertThat(items(read(data).interactions()))
        .extracting(each -> each.student().value() + " " + each.day())
        .contains("11 -25", "12 200");
  }

  @Test
  void aBankedResultHasNoDayOfItsOwn() throws Exception {
    assertThat(items(read(data).attempts()))
        .filteredOn(AssessmentAttempt::banked)
        .extracting(AssessmentAttempt::submittedDay)
        .containsExactly(-1);
    data.each("assessments.csv", line -> line.replace("\"54\"", "\"-5\"")); // due before day -1
    try (StudentStore store = StudentStore.inMemory()) {
      Ingest.into(store).from(read(data)).run();

      assertThat(
              StudentQueries.over(store)
                  .assessments()
                  .submissions(OfferingId.of("oulad", "AAA-2013J"), 5))
          .filteredOn(each -> each.assessment().value().equals("2"))
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.banked()).isEqualTo(1);
                assertThat(each.late()).isEqualTo(0);
              });
    }
  }

  @Test
  void anExamWithoutADateAndWorkWithoutAMarkAreKept() throws Exception {
    assertThat(items(read(data).assessments()))
        .extracting(each -> each.dueDay())
        .containsExactly(19, 54, null, 20);
    assertThat(items(read(data).attempts()))
        .extracting(each -> each.scorePercent())
        .containsExactly(78.0, null, 70.0, 0.0);
  }

  private OuladRows rows() throws Exception {
    return OuladRows.of(read(TinyOulad.create()));
  }

  private OuladSource read(TinyOulad written) throws Exception {
    return OuladSource.of(written.writeTo(directory));
  }

  private Map<String, List<String>> stored(TinyOulad files) throws Exception {
    try (StudentStore store = StudentStore.inMemory()) {
      assertThat(Ingest.into(store).from(read(files)).run().rejects()).isZero();
      return StoreContents.of(store);
    }
  }

  private static <T> List<T> items(Stream<SourceRow<T>> opened) {
    try (Stream<SourceRow<T>> rows = opened) {
      return rows.map(row -> ((SourceRow.Valid<T>) row).item()).toList();
    }
  }
}
