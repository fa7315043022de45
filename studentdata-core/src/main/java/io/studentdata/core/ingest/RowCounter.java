package io.studentdata.core.ingest;

/** Counts what becomes of the rows of one kind. For one thread. */
final class RowCounter {
  private final String entity;
  private long read;
  private long inserted;
  private long updated;
  private long unchanged;
  private long merged;
  private long rejected;
  private long erased;
  private long deleted;

  RowCounter(String entity) {
    this.entity = entity;
  }

  String entity() {
    return entity;
  }

  long read() {
    return read;
  }

  void countRead() {
    read++;
  }

  void inserted(long rows) {
    inserted += rows;
  }

  void updated(long rows) {
    updated += rows;
  }

  void unchanged(long rows) {
    unchanged += rows;
  }

  void merged(long rows) {
    merged += rows;
  }

  void rejected(long rows) {
    rejected += rows;
  }

  void erased(long rows) {
    erased += rows;
  }

  void deleted(long rows) {
    deleted += rows;
  }

  EntityCount count() {
    return new EntityCount(
        entity, read, inserted, updated, unchanged, merged, rejected, erased, deleted);
  }
}
