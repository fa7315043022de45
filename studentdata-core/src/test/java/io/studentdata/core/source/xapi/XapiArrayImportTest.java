package io.studentdata.core.source.xapi;

import io.studentdata.core.testkit.TinyJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An array, compressed. */
final class XapiArrayImportTest extends XapiLinesImportTest {
  @Override
  Path written(Path into, List<TinyJson> all) throws IOException {
    return TinyJson.write(into.resolve("s.json.gz"), TinyJson.array(all));
  }
}
