package io.studentdata.core.source.event;

import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.LearningEvent;
import io.studentdata.core.model.LearningEventId;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceNotes;
import io.studentdata.core.source.SourceRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The streams of a source that is made of events: the events themselves, with all bad rows among
 * them, and what was voided; and, where registering, the students, offerings and resources they
 * take for granted. Each stream reads the source anew. Besides one entry per offering and up to
 * 100,000 ids of voided events, memory does not grow with the source. Immutable.
 */
public final class EventStreams {
  private static final int MOST_VOIDED = 100_000;
  private static final String UNKNOWN_ACTIVITY = "activity";

  /** Nothing is known of when a student's unknown background began, so: always. */
  private static final LocalDate ALWAYS = LocalDate.EPOCH;

  private final String system;
  private final Supplier<Stream<SourceRow<EventFact>>> facts;
  private final @Nullable Registering registering;
  private final SourceNotes notes;

  /**
   * Streams of facts.
   *
   * @param system what the months that offerings begin in are called after
   * @param facts opens a stream of all of them, in source order
   * @param registering how to enter what is known from events only; absent where it is not to be
   * @param notes is told what was passed over, when events are read
   */
  public EventStreams(
      String system,
      Supplier<Stream<SourceRow<EventFact>>> facts,
      @Nullable Registering registering,
      SourceNotes notes) {
    this.system = system;
    this.facts = facts;
    this.registering = registering;
    this.notes = notes;
  }

  /** The events, also those that were voided, and all bad rows. */
  public Stream<SourceRow<LearningEvent>> events() {
    Map<String, Long> passedOver = new HashMap<>();
    return facts.get().mapMulti((row, events) -> event(row, events, passedOver));
  }

  private void event(
      SourceRow<EventFact> row,
      Consumer<SourceRow<LearningEvent>> events,
      Map<String, Long> passedOver) {
    if (row instanceof SourceRow.Invalid<EventFact> invalid) {
      events.accept(new SourceRow.Invalid<>(invalid.problem()));
    } else if (row instanceof SourceRow.Valid<EventFact> valid
        && valid.item() instanceof EventFact.Happened happened) {
      events.accept(new SourceRow.Valid<>(happened.event(), valid.origin()));
    } else if (row instanceof SourceRow.Valid<EventFact> valid
        && valid.item() instanceof EventFact.PassedOver over) {
      notes.count(over.note(), passedOver.merge(over.note(), 1L, Long::sum));
    }
  }

  /** What was voided; of several events made of one document all that are in the source. */
  public Stream<SourceRow<Deletion>> deletions() {
    return Stream.of(this)
        .map(EventStreams::voided)
        .filter(voided -> !voided.isEmpty())
        .flatMap(
            voided -> facts.get().mapMulti((row, deletions) -> deletion(row, voided, deletions)));
  }

  private Set<LearningEventId> voided() {
    Set<LearningEventId> voided = new HashSet<>();
    try (Stream<SourceRow<EventFact>> rows = facts.get()) {
      rows.forEach(
          row -> {
            if (row instanceof SourceRow.Valid<EventFact> valid
                && valid.item() instanceof EventFact.Voided each
                && voided.size() < MOST_VOIDED) {
              voided.add(each.event());
            }
          });
    }
    return voided;
  }

  private static void deletion(
      SourceRow<EventFact> row,
      Set<LearningEventId> voided,
      Consumer<SourceRow<Deletion>> deletions) {
    if (!(row instanceof SourceRow.Valid<EventFact> valid)) {
      return;
    }
    LearningEventId gone;
    if (valid.item() instanceof EventFact.Voided each) {
      gone = each.event();
    } else if (valid.item() instanceof EventFact.Happened happened
        && MemberEvents.isOneOfSeveral(happened.event().id())
        && voided.contains(MemberEvents.document(happened.event().id()))) {
      gone = happened.event().id();
    } else {
      return;
    }
    deletions.accept(new SourceRow.Valid<>(new Deletion.OfEvent(gone), valid.origin()));
  }

  /** The terms of {@link #offerings()}. */
  public Stream<SourceRow<Term>> terms() {
    return offerings(SeenOfferings::terms);
  }

  /** The courses of {@link #offerings()}. */
  public Stream<SourceRow<Course>> courses() {
    return offerings(SeenOfferings::courses);
  }

  /** The offerings that events happened in. */
  public Stream<SourceRow<CourseOffering>> offerings() {
    return offerings(SeenOfferings::offerings);
  }

  private <T> Stream<SourceRow<T>> offerings(Function<SeenOfferings, Stream<SourceRow<T>>> kind) {
    Registering how = registering;
    return how == null || how.onlyResources()
        ? Stream.empty()
        : Stream.of(how).flatMap(each -> kind.apply(SeenOfferings.in(facts.get(), system, each)));
  }

  /** Who did something, without any background. */
  public Stream<SourceRow<Student>> students() {
    return ofPeople(
        happened -> new Student(happened.event().student(), ALWAYS, Demographics.UNKNOWN));
  }

  /** Who did something in which offering; days, credits and results are not known. */
  public Stream<SourceRow<Enrollment>> enrollments() {
    return ofPeople(
        happened ->
            new Enrollment(
                happened.event().offering(), happened.event().student(), null, null, 0, 0, null));
  }

  /** What things were done with; those whose type is known go first, so that it counts. */
  public Stream<SourceRow<LearningResource>> resources() {
    return Stream.concat(
        implied(happened -> resource(happened, happened.activityType())),
        implied(
            happened ->
                happened.activityType() == null ? resource(happened, UNKNOWN_ACTIVITY) : null));
  }

  private static @Nullable LearningResource resource(
      EventFact.Happened happened, @Nullable String type) {
    ResourceId id = happened.event().resource();
    return id == null || type == null
        ? null
        : new LearningResource(id, happened.event().offering(), type, null, null);
  }

  private <T> Stream<SourceRow<T>> ofPeople(Function<EventFact.Happened, @Nullable T> make) {
    return registering == null || registering.onlyResources() ? Stream.empty() : implied(make);
  }

  private <T> Stream<SourceRow<T>> implied(Function<EventFact.Happened, @Nullable T> make) {
    if (registering == null) {
      return Stream.empty();
    }
    Recent<T> recent = new Recent<>();
    return facts
        .get()
        .mapMulti(
            (row, records) -> {
              if (row instanceof SourceRow.Valid<EventFact> valid
                  && valid.item() instanceof EventFact.Happened happened) {
                T record = make.apply(happened);
                if (record != null && recent.isNew(record)) {
                  records.accept(new SourceRow.Implied<>(record, valid.origin()));
                }
              }
            });
  }
}
