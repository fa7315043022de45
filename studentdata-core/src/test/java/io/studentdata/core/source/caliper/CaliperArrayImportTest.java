package io.studentdata.core.source.caliper;

import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An array, compressed. */
final class CaliperArrayImportTest extends CaliperLinesImportTest {
  @Override
  Path written(Path into, List<TinyJson> all) throws IOException {
    return TinyJson.write(into.resolve("e.json.gz"), TinyJson.array(all));
  }
}
