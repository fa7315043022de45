package io.studentdata.ml.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.error.StudentDataException;
import io.studentdata.core.model.OfferingId;
import io.studentdata.ml.testkit.Department;
import io.studentdata.ml.testkit.Tables;
import io.studentdata.warehouse.db.Warehouse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeatureTableTest {
  private static final FeatureSet ALL = FeatureSet.standard();
  private static Warehouse warehouse;

  @BeforeAll
  static void open(@TempDir Path folder) {
    warehouse = Department.copyTo(folder);
  }

  @AfterAll
  static void close() {
    warehouse.close();
  }

  @Test
  void manyDaysInOnePassAreTheDaysOneByOne() {
    List<ObservationDay> days = Stream.of(-5, 0, 28, 100).map(ObservationDay::of).toList();
    List<String> oneByOne = new ArrayList<>();
    for (ObservationDay day : days) {
      oneByOne.addAll(Tables.lines(FeatureTable.read(warehouse, ALL, List.of(day))));
    }
    assertThat(Tables.lines(FeatureTable.read(warehouse, ALL, days)).stream().sorted().toList())
        .isEqualTo(oneByOne.stream().sorted().toList());
  }

  @Test
  void oneOfferingAloneHasTheFeaturesItHasAmongAll() {
    ObservationDay day = ObservationDay.of(28);
    FeatureTable all = FeatureTable.read(warehouse, ALL, List.of(day));
    OfferingId offering = all.observations().get(0).offering();
    FeatureTable alone = FeatureTable.read(warehouse, ALL, day, offering);
    assertThat(alone.size()).isPositive().isLessThan(all.size());
    assertThat(new HashSet<>(Tables.lines(all))).containsAll(Tables.lines(alone));
    assertThat(alone.observations()).allMatch(student -> student.offering().equals(offering));
  }

  @Test
  void thePopulationIsWhoIsRegisteredAndNotWithdrawnByTheEndOfTheDay() {
    for (int day : new int[] {-20, 0, 56}) {
      long expected =
          warehouse
              .jdbi()
              .withHandle(
                  handle ->
                      handle
                          .createQuery(
                              "select count(*) from fct_enrollment where registered_day <= :day"
                                  + " and not coalesce(withdrawn_day <= :day, false)")
                          .bind("day", day)
                          .mapTo(Long.class)
                          .one());
      assertThat(FeatureTable.read(warehouse, ALL, List.of(ObservationDay.of(day))).size())
          .isEqualTo((int) expected);
    }
  }

  @Test
  void positionsWithinAnOfferingAreCentredOnTheMiddle() {
    ObservationDay day = ObservationDay.of(28);
    OfferingId offering =
        FeatureTable.read(warehouse, ALL, List.of(day)).observations().get(0).offering();
    FeatureTable table = FeatureTable.read(warehouse, ALL, day, offering);
    float[] places =
        table.numbers(ActivityFeature.CLICKS_POSITION, IntStream.range(0, table.size()).toArray());
    double sum = 0;
    for (float place : places) {
      assertThat(place).isBetween(0f, 1f);
      sum += place;
    }
    assertThat(sum / places.length).isBetween(0.45, 0.55);
  }

  @Test
  void everyFeatureHasAColumnOfItsOwnAndSaysWhatItMeans() {
    assertThat(new HashSet<>(ALL.columns())).hasSameSizeAs(ALL.features());
    assertThat(ALL.features())
        .allSatisfy(
            feature -> {
              assertThat(feature.meaning().description()).isNotBlank().doesNotEndWith(".");
              assertThat(feature.meaning().unit()).isNotBlank();
              assertThat(FeatureSet.feature(feature.column())).isSameAs(feature);
            });
  }

  @Test
  void sensitiveFeaturesCanBeLeftOut() {
    FeatureSet some = ALL.without(FeatureGroup.DEMOGRAPHICS);
    assertThat(some.features())
        .doesNotContain(BackgroundFeature.GENDER_MALE, BackgroundFeature.REGION)
        .contains(ActivityFeature.CLICKS);
    FeatureTable table = FeatureTable.read(warehouse, some, List.of(ObservationDay.of(0)));
    assertThatThrownBy(() -> table.numbers(BackgroundFeature.GENDER_MALE, new int[] {0}))
        .hasMessageStartingWith("Cannot use feature 'gender_male'");
  }

  @Test
  void anUnknownOfferingIsOneClearLine() {
    assertThatThrownBy(
            () ->
                FeatureTable.read(
                    warehouse, ALL, ObservationDay.of(0), OfferingId.of("oulad", "XXX-1999B")))
        .isInstanceOf(StudentDataException.class)
        .hasMessageContaining("has no offering oulad:XXX-1999B");
  }

  @Test
  void aVectorTakesFiniteNumbersAndNamesOfKnownFeaturesOnly() {
    FeatureTable table =
        FeatureVector.of(Map.of("clicks", 12, "region", "Wales"))
            .asTable(ALL, ObservationDay.of(0));
    assertThat(table.numbers(ActivityFeature.CLICKS, new int[] {0})).containsExactly(12f);
    assertThat(table.names(BackgroundFeature.REGION, new int[] {0})).containsExactly("Wales");
    assertThat(table.numbers(ActivityFeature.ACTIVE_7, new int[] {0})[0]).isNaN();
    assertThatThrownBy(() -> FeatureVector.of(Map.of("klicks", 1)))
        .hasMessageStartingWith("Unknown feature: 'klicks'");
    assertThatThrownBy(() -> FeatureVector.of(Map.of("clicks", "many")))
        .hasMessage("Invalid value of feature 'clicks': many (expected a number, clicks)");
    assertThatThrownBy(() -> FeatureVector.of(Map.of("clicks", Double.NaN)))
        .hasMessageContaining("expected a number");
  }
}
