package io.studentdata.core.schema;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import liquibase.resource.AbstractResource;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.Resource;
import liquibase.resource.ResourceAccessor;

/**
 * A Liquibase change log on the class path: its root file, and how its {@code .sql} files are
 * spelled for the database that it is applied to.
 *
 * @param owner a type of the jar that holds the files
 * @param root the root file's full name, such as {@code io/studentdata/core/schema/changelog.xml}
 * @param spelling what becomes of the text of each {@code .sql} file; the same every time, since
 *     Liquibase remembers the result
 */
public record ChangeLogFiles(Class<?> owner, String root, UnaryOperator<String> spelling) {
  /** The operational store's. */
  static final ChangeLogFiles STORE =
      new ChangeLogFiles(ChangeLogFiles.class, SchemaMigrator.CHANGE_LOG, UnaryOperator.identity());

  /** Where Liquibase finds the files. */
  @SuppressWarnings("try") // Liquibase declares that closing it may throw anything
  ResourceAccessor accessor() {
    return new ClassLoaderResourceAccessor(owner.getClassLoader()) {
      @Override
      public List<Resource> getAll(String path) throws IOException {
        List<Resource> found = super.getAll(path);
        return found == null || !path.endsWith(".sql")
            ? found
            : found.stream().<Resource>map(file -> new Spelled(file, spelling)).toList();
      }
    };
  }

  /** A file as it reads when spelled. */
  private static final class Spelled extends AbstractResource {
    private final Resource file;
    private final UnaryOperator<String> spelling;

    Spelled(Resource file, UnaryOperator<String> spelling) {
      super(file.getPath(), file.getUri());
      this.file = file;
      this.spelling = spelling;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      try (InputStream in = file.openInputStream()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(spelling.apply(text).getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public boolean exists() {
      return file.exists();
    }

    @Override
    public Resource resolve(String other) {
      return file.resolve(other);
    }

    @Override
    public Resource resolveSibling(String other) {
      return file.resolveSibling(other);
    }
  }
}
