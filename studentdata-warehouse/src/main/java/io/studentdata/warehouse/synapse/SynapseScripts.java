package io.studentdata.warehouse.synapse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Scripts that bring the star to a Synapse dedicated SQL pool: tables, a copy of an export from
 * storage, views for reports, the step that puts what was copied in its place, statistics, and a
 * role. The export is one of {@link io.studentdata.warehouse.export.ParquetExport} compressed by
 * {@link io.studentdata.warehouse.export.ParquetCompression#SNAPPY}. Columns, keys, spread and
 * views follow from the change log and the constants of dimensions and facts. No script holds a
 * secret. Immutable.
 *
 * <pre>{@code
 * ParquetExport.of(warehouse).compressedBy(ParquetCompression.SNAPPY).to(Path.of("star")).run();
 * SynapseScripts.of(SynapseStorage.of("youraccount", "yourcontainer")).write(Path.of("synapse"));
 * }</pre>
 */
public final class SynapseScripts {
  /** Terms whose name is a folder's as it stands. */
  private static final Pattern TERM = Pattern.compile("[A-Za-z0-9_-]{1,120}");

  private final SynapseStorage storage;
  private final List<String> terms;

  private SynapseScripts(SynapseStorage storage, List<String> terms) {
    this.storage = storage;
    this.terms = List.copyOf(terms);
  }

  /** Scripts that replace the whole star by the export that lies there. */
  public static SynapseScripts of(SynapseStorage storage) {
    return new SynapseScripts(storage, List.of());
  }

  /**
   * Copies and replaces only these terms of the large facts, which are exported by term; everything
   * else is replaced as a whole. For terms that went on since the export that the pool has. Rows of
   * enrollments that are gone, as those of students who were erased, go from all terms; what else
   * changed in other terms is not there until they are replaced, too.
   *
   * @param codes one or more terms, as {@code dim_offering.term_code} has them
   * @throws IllegalArgumentException if there is none, or one has other characters than letters,
   *     digits, {@code -} and {@code _}
   */
  public SynapseScripts onlyTerms(List<String> codes) {
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("Invalid terms: none (expected one or more)");
    }
    for (String code : codes) {
      if (!TERM.matcher(code).matches()) {
        throw new IllegalArgumentException(
            "Invalid term: '%s' (expected letters, digits, - and _). Replace all terms instead"
                .formatted(code));
      }
    }
    return new SynapseScripts(storage, codes);
  }

  /** The scripts by their file names, in the order they are run in. */
  public Map<String, String> texts() {
    List<SynapseTable> tables = SynapseTable.all();
    Map<String, String> scripts = new LinkedHashMap<>();
    scripts.put("01-schema.sql", TableScripts.schema(tables));
    scripts.put("02-copy.sql", TableScripts.copy(tables, storage, terms));
    scripts.put("03-views.sql", ReportScripts.views());
    scripts.put("04-replace.sql", new SwapScript(tables, terms).text());
    scripts.put("05-statistics.sql", TableScripts.statistics(tables));
    scripts.put("06-bi-role.sql", ReportScripts.role());
    return scripts;
  }

  /**
   * Writes the scripts into a directory, over those that are there.
   *
   * @param directory made where it does not exist
   * @throws UncheckedIOException if they cannot be written
   */
  public void write(Path directory) {
    try {
      Files.createDirectories(directory);
      for (Map.Entry<String, String> script : texts().entrySet()) {
        Files.writeString(directory.resolve(script.getKey()), script.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Cannot write the scripts to %s. Check that the folder may be written to, then write them again"
              .formatted(directory),
          e);
    }
  }
}
