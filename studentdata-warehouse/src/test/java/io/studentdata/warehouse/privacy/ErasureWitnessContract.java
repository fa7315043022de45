package io.studentdata.warehouse.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.ingest.Ingest;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.privacy.Erasure;
import io.studentdata.core.privacy.ErasureReport;
import io.studentdata.core.source.synthetic.SyntheticSource;
import io.studentdata.core.store.Access;
import io.studentdata.core.store.StudentStore;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.export.ParquetExport;
import io.studentdata.warehouse.load.WarehouseLoad;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are given when nothing is left, and only then. */
abstract class ErasureWitnessContract {
  private static final Access OFFICER = new Access("officer", "on request");
  @TempDir Path folder;
  private StudentStore store;
  private Warehouse warehouse;
  private StudentId student;

  /** A warehouse without rows, to be closed by the test. */
  abstract Warehouse emptyWarehouse(Path place);

  @BeforeEach
  final void load() {
    store = StudentStore.inMemory();
    Ingest.into(store).from(SyntheticSource.ofStudents(25).seed(3)).run();
    warehouse = emptyWarehouse(folder);
    WarehouseLoad.into(warehouse).from(store).run();
    student = store.students().stream().findFirst().orElseThrow().id();
  }

  @AfterEach
  final void close() {
    warehouse.close();
    store.close();
  }

  @Test
  void theCertificateCountsWhatTheWarehouseHadAndHasNoMore() {
    score();
    ErasureWitness witness = ErasureWitness.of(warehouse, student);
    Map<String, Long> before = witness.found();
    assertThat(before)
        .containsKeys(
            "bld_student",
            "dim_student",
            "fct_enrollment",
            "fct_interaction_daily",
            "fct_engagement_weekly",
            "fct_risk_score");
    ErasureReport erased = Erasure.in(store).erase(student, OFFICER);
    WarehouseLoad.into(warehouse).from(store).run();
    Path export = folder.resolve("star");
    export(export);
    ErasureCertificate certificate = witness.certify(erased, List.of(export));
    assertThat(certificate.removedFromWarehouse()).isEqualTo(before);
    assertThat(certificate.deletedInStore()).isEqualTo(erased.deleted());
    assertThat(certificate.loadId()).isEqualTo(2);
    assertThat(ErasureWitness.of(warehouse, student).found()).isEmpty();
    assertThat(certificate.text())
        .startsWith("Certificate of erasure\n\nRequest      1\n")
        .containsPattern("  fct_risk_score +1 rows\n")
        .contains(export.toString());
    assertThat(certificate.json())
        .contains("\"format\" : \"studentdata erasure certificate 1\"")
        .contains("\"fct_risk_score\" : 1");
  }

  @Test
  void theCertificateDoesNotSayWhoItWasAbout() {
    ErasureWitness witness = ErasureWitness.of(warehouse, student);
    String pseudonym = warehouse.pseudonyms().of(student.system(), student.value());
    ErasureReport erased = Erasure.in(store).erase(student, OFFICER);
    WarehouseLoad.into(warehouse).from(store).run();
    ErasureCertificate certificate = witness.certify(erased, List.of());
    assertThat(certificate.text() + certificate.json() + certificate)
        .doesNotContain(pseudonym)
        .doesNotContain(student.value());
  }

  @Test
  void beforeTheNextLoadThereIsNoCertificate() {
    ErasureWitness witness = ErasureWitness.of(warehouse, student);
    ErasureReport erased = Erasure.in(store).erase(student, OFFICER);
    assertThatThrownBy(() -> witness.certify(erased, List.of()))
        .isInstanceOf(ErasureIncompleteException.class)
        .hasMessageContaining("bld_student, ")
        .hasMessageContaining("fct_enrollment")
        .hasMessageContaining("Load it from the store")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void anExportThatStillHasTheStudentIsNamed() {
    Path export = folder.resolve("star");
    export(export);
    ErasureWitness witness = ErasureWitness.of(warehouse, student);
    ErasureReport erased = Erasure.in(store).erase(student, OFFICER);
    WarehouseLoad.into(warehouse).from(store).run();
    assertThatThrownBy(() -> witness.certify(erased, List.of(export)))
        .isInstanceOf(ErasureIncompleteException.class)
        .hasMessageContaining("Export again");
    assertThatThrownBy(() -> witness.certify(erased, List.of(folder.resolve("elsewhere"))))
        .isInstanceOf(ErasureIncompleteException.class)
        .hasMessageContaining("holds no export");
  }

  @Test
  void whoWasNeverErasedHasNoCertificate() {
    StudentId nobody = StudentId.of("none", "none");
    ErasureWitness witness = ErasureWitness.of(warehouse, nobody);
    ErasureReport unknown = Erasure.in(store).erase(nobody, OFFICER);
    assertThatThrownBy(() -> witness.certify(unknown, List.of()))
        .isInstanceOf(ErasureIncompleteException.class)
        .hasMessageContaining("never had this student");
  }

  /** Exports another warehouse of the same store, on DuckDB, which alone can be exported. */
  private void export(Path place) {
    try (Warehouse other = LoadedWarehouse.empty(folder.resolve("other"))) {
      WarehouseLoad.into(other).from(store).run();
      ParquetExport.of(other).to(place).run();
    }
  }

  /** One score, as a model would leave it. */
  private void score() {
    String pseudonym = warehouse.pseudonyms().of(student.system(), student.value());
    warehouse
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "insert into fct_risk_score (enrollment_key, offering_key,"
                        + " student_durable_key, observation_day, model_version_key, probability,"
                        + " scored_at) select e.enrollment_key, e.offering_key,"
                        + " e.student_durable_key, 0, 1, 0.5, current_timestamp"
                        + " from fct_enrollment e where e.enrollment_key ="
                        + " (select min(f.enrollment_key) from fct_enrollment f"
                        + " inner join dim_student s on s.student_key = f.student_key"
                        + " where s.student_pseudonym = ?)",
                    pseudonym));
  }
}
