package io.studentdata.demo.cli;

import io.studentdata.demo.pipeline.SourceChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a source's name as it is given to {@code --source}. */
final class SourceConverter implements ITypeConverter<SourceChoice> {
  SourceConverter() {}

  @Override
  public SourceChoice convert(String text) {
    try {
      return SourceChoice.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
