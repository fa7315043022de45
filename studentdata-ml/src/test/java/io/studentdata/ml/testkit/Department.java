package io.studentdata.ml.testkit;

import io.studentdata.ml.dataset.Split;
import io.studentdata.ml.dataset.StudentDataset;
import io.studentdata.ml.feature.FeatureSet;
import io.studentdata.ml.feature.FeatureTable;
import io.studentdata.ml.feature.ObservationDay;
import io.studentdata.warehouse.db.Warehouse;
import io.studentdata.warehouse.testkit.LoadedWarehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A made-up department in a warehouse, loaded once for all tests that only read it. */
public final class Department {
  private static final int STUDENTS = 400;
  private static final Path FILE = load();

  private Department() {}

  private static Path load() {
    try {
      Path folder = Files.createTempDirectory("department");
      folder.toFile().deleteOnExit();
      LoadedWarehouse.synthetic(folder, STUDENTS, 7).close();
      Path file = folder.resolve("warehouse.duckdb");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of the warehouse, to do anything with, to be closed by the caller. */
  public static Warehouse copyTo(Path folder) {
    try {
      Files.copy(FILE, folder.resolve("warehouse.duckdb"));
      return LoadedWarehouse.empty(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everybody enrolled on a day, divided by term. */
  public static Split split(Warehouse warehouse, int day) {
    FeatureTable table =
        FeatureTable.read(warehouse, FeatureSet.standard(), List.of(ObservationDay.of(day)));
    return Split.byTerm(StudentDataset.of(table), Optional.empty());
  }
}
