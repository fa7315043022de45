package io.studentdata.core.schema;

import java.util.logging.Level;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands Liquibase's messages to SLF4J, one level down: its information is this library's detail.
 */
final class Slf4jLogService extends AbstractLogService {
  @Override
  public int getPriority() {
    return PRIORITY_NOT_APPLICABLE; // used where asked for, never found by itself
  }

  @Override
  @SuppressWarnings("rawtypes") // Liquibase's signature
  public liquibase.logging.Logger getLog(Class owner) {
    return new Slf4jLogger(LoggerFactory.getLogger(owner));
  }

  /** One Liquibase logger. */
  @SuppressWarnings("try") // Liquibase's loggers close with Exception
  private static final class Slf4jLogger extends AbstractLogger {
    private final Logger log;

    private Slf4jLogger(Logger log) {
      this.log = log;
    }

    @Override
    public void log(Level level, String message, @Nullable Throwable cause) {
      if (cause != null && level.intValue() >= Level.SEVERE.intValue()) {
        log.warn(message, cause);
      } else {
        log.debug(message, cause);
      }
    }
  }
}
