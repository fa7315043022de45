import io.studentdata.core.model.Assessment;
import io.studentdata.core.model.AssessmentAttempt;
import io.studentdata.core.model.AssessmentId;
import io.studentdata.core.model.Course;
import io.studentdata.core.model.CourseOffering;
import io.studentdata.core.model.Deletion;
import io.studentdata.core.model.Demographics;
import io.studentdata.core.model.Enrollment;
import io.studentdata.core.model.Interaction;
import io.studentdata.core.model.LearningResource;
import io.studentdata.core.model.OfferingId;
import io.studentdata.core.model.ResourceId;
import io.studentdata.core.model.Student;
import io.studentdata.core.model.StudentId;
import io.studentdata.core.model.Term;
import io.studentdata.core.source.SourceRow;
import io.studentdata.core.source.StudentSource;
import io.studentdata.core.source.oulad.OuladSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * OULAD in two deliveries: first all rows but those that are late, then what changed. A row's fate
 * follows from its id and a seed. Of students, enrollments, assessments and resources 8 of a
 * thousand are updated, 1 is deleted with all that hangs on it, and 1 comes late with it. Of what
 * hangs on them so many that about one percent changes with those that go and come with others: 4
 * of a thousand attempts and uses are updated; 1 of the attempts is deleted, which no source can
 * say of a use; 2 of the attempts and 1 of the uses come late. 2 of a thousand students also
 * declare late what held a year before. Terms, courses and offerings are too few: the first of each
 * is updated.
 */
final class ChangedOulad implements StudentSource {
  private enum Fate {
    SAME,
    UPDATED,
    DELETED,
    LATE,
    /** It was to come late with one row and to go with another. */
    NEVER
  }

  private final OuladSource oulad;
  private final long seed;
  private final boolean changes;
  private final Map<AssessmentId, OfferingId> offerings = new HashMap<>();

  private ChangedOulad(OuladSource oulad, long seed, boolean changes) {
    this.oulad = oulad;
    this.seed = seed;
    this.changes = changes;
    try (Stream<Assessment> all = items(oulad.assessments())) {
      all.forEach(assessment -> offerings.put(assessment.id(), assessment.offering()));
    }
  }

  /** What comes first. */
  static ChangedOulad first(OuladSource oulad, long seed) {
    return new ChangedOulad(oulad, seed, false);
  }

  /** What changed since. */
  static ChangedOulad changes(OuladSource oulad, long seed) {
    return new ChangedOulad(oulad, seed, true);
  }

  @Override
  public String system() {
    return oulad.system();
  }

  @Override
  public String description() {
    return oulad.description() + (changes ? ", what changed" : ", what is not late");
  }

  @Override
  public Stream<SourceRow<Term>> terms() {
    return first(
        oulad.terms(),
        t -> new Term(t.id(), t.name() + " term", t.startsOn(), t.startIsApproximate()));
  }

  @Override
  public Stream<SourceRow<Course>> courses() {
    return first(oulad.courses(), c -> new Course(c.id(), c.title() + " again"));
  }

  @Override
  public Stream<SourceRow<CourseOffering>> offerings() {
    return first(
        oulad.offerings(),
        o -> new CourseOffering(o.id(), o.course(), o.term(), o.startsOn(), o.lengthDays() + 1));
  }

  @Override
  public Stream<SourceRow<Student>> students() {
    Stream<SourceRow<Student>> stated =
        delivered(
            oulad.students(),
            s -> fate(s.id()),
            s -> new Student(s.id(), s.validFrom(), moved(s.demographics())));
    if (!changes) {
      return stated;
    }
    Stream<SourceRow<Student>> late =
        oulad.students().filter(row -> matches(row, s -> declaresLate(s.id())));
    return Stream.concat(
        stated,
        late.map(
            row ->
                with(
                    row,
                    s ->
                        new Student(
                            s.id(), s.validFrom().minusYears(1), moved(s.demographics())))));
  }

  @Override
  public Stream<SourceRow<Enrollment>> enrollments() {
    return delivered(
        oulad.enrollments(),
        this::fate,
        e ->
            new Enrollment(
                e.offering(),
                e.student(),
                e.registeredDay(),
                e.withdrawnDay(),
                e.previousAttempts(),
                e.studiedCredits() + 30,
                e.result()));
  }

  @Override
  public Stream<SourceRow<Assessment>> assessments() {
    return delivered(
        oulad.assessments(),
        a -> fate(a.id()),
        a ->
            new Assessment(
                a.id(), a.offering(), a.type(), a.dueDay(), a.weightPercent() > 50 ? 40 : 60));
  }

  @Override
  public Stream<SourceRow<LearningResource>> resources() {
    return delivered(
        oulad.resources(),
        r -> fate(r.id()),
        r ->
            new LearningResource(
                r.id(), r.offering(), r.activityType() + "2", r.weekFrom(), r.weekTo()));
  }

  @Override
  public Stream<SourceRow<AssessmentAttempt>> attempts() {
    return delivered(
        oulad.attempts(),
        this::fate,
        a ->
            new AssessmentAttempt(
                a.assessment(),
                a.student(),
                a.submittedDay(),
                a.banked(),
                a.scorePercent() == null || a.scorePercent() > 50 ? 40.0 : 60.0));
  }

  @Override
  public Stream<SourceRow<Interaction>> interactions() {
    return delivered(
        oulad.interactions(),
        this::fate,
        i -> new Interaction(i.offering(), i.student(), i.resource(), i.day(), i.clicks() + 1));
  }

  @Override
  public Stream<SourceRow<Deletion>> deletions() {
    if (!changes) {
      return Stream.empty();
    }
    Set<Deletion> seen = new HashSet<>();
    return Stream.<Stream<SourceRow<Deletion>>>of(
            deleted(oulad.students(), s -> fate(s.id()), s -> new Deletion.OfStudent(s.id())),
            deleted(
                oulad.enrollments(),
                this::fate,
                e -> new Deletion.OfEnrollment(e.offering(), e.student())),
            deleted(oulad.assessments(), a -> fate(a.id()), a -> new Deletion.OfAssessment(a.id())),
            deleted(oulad.resources(), r -> fate(r.id()), r -> new Deletion.OfResource(r.id())),
            deleted(
                oulad.attempts(),
                this::fate,
                a -> new Deletion.OfAttempt(a.assessment(), a.student())))
        .flatMap(rows -> rows)
        .filter(row -> matches(row, seen::add));
  }

  private Fate fate(StudentId student) {
    return parent("student", student);
  }

  private Fate fate(AssessmentId assessment) {
    return parent("assessment", assessment);
  }

  private Fate fate(ResourceId resource) {
    return parent("resource", resource);
  }

  private Fate fate(Enrollment enrollment) {
    return below(
        own(enrollment.offering(), enrollment.student()), List.of(fate(enrollment.student())));
  }

  private Fate own(OfferingId offering, StudentId student) {
    return parent("enrollment", offering, student);
  }

  private Fate fate(AssessmentAttempt attempt) {
    int roll = roll("attempt", attempt.assessment(), attempt.student());
    Fate own = roll < 4 ? Fate.UPDATED : roll < 5 ? Fate.DELETED : roll < 7 ? Fate.LATE : Fate.SAME;
    OfferingId offering = Objects.requireNonNull(offerings.get(attempt.assessment()));
    return below(
        own,
        List.of(
            fate(attempt.student()), own(offering, attempt.student()), fate(attempt.assessment())));
  }

  private Fate fate(Interaction use) {
    int roll = roll("use", use.offering(), use.student(), use.resource(), use.day());
    Fate own = roll < 4 ? Fate.UPDATED : roll < 5 ? Fate.LATE : Fate.SAME;
    return below(
        own,
        List.of(fate(use.student()), own(use.offering(), use.student()), fate(use.resource())));
  }

  private boolean declaresLate(StudentId student) {
    Fate fate = fate(student);
    return roll("declaration", student) < 2 && fate != Fate.DELETED;
  }

  /** What hangs on others goes and comes with them. */
  private static Fate below(Fate own, List<Fate> others) {
    boolean goes = others.contains(Fate.DELETED);
    if (others.contains(Fate.LATE)) {
      return goes ? Fate.NEVER : Fate.LATE;
    }
    return goes ? Fate.SAME : own;
  }

  private Fate parent(Object... id) {
    int roll = roll(id);
    return roll < 8 ? Fate.UPDATED : roll < 9 ? Fate.DELETED : roll < 10 ? Fate.LATE : Fate.SAME;
  }

  /** A number below a thousand, the same for the same id: texts and records of them hash alike. */
  private int roll(Object... id) {
    long mixed = (Objects.hash(id) + seed * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 31)) * 0x94D049BB133111EBL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 29), 1000);
  }

  private <T> Stream<SourceRow<T>> delivered(
      Stream<SourceRow<T>> rows, Function<T, Fate> fate, UnaryOperator<T> update) {
    return rows.filter(row -> matches(row, item -> isDelivered(fate.apply(item))))
        .map(
            row -> changes ? with(row, item -> late(fate, item) ? item : update.apply(item)) : row);
  }

  private static <T> boolean late(Function<T, Fate> fate, T item) {
    return fate.apply(item) == Fate.LATE;
  }

  private boolean isDelivered(Fate fate) {
    return switch (fate) {
      case NEVER -> false;
      case LATE -> changes;
      case UPDATED -> true;
      case SAME, DELETED -> !changes;
    };
  }

  private <T> Stream<SourceRow<T>> first(Stream<SourceRow<T>> rows, UnaryOperator<T> update) {
    return changes ? rows.limit(1).map(row -> with(row, update)) : rows;
  }

  private static <T> Stream<SourceRow<Deletion>> deleted(
      Stream<SourceRow<T>> rows, Function<T, Fate> fate, Function<T, Deletion> deletion) {
    return rows.filter(row -> matches(row, item -> fate.apply(item) == Fate.DELETED))
        .map(row -> with(row, deletion));
  }

  private static <T> boolean matches(SourceRow<T> row, Predicate<T> test) {
    return row instanceof SourceRow.Valid<T> valid && test.test(valid.item());
  }

  private static <T, R> SourceRow<R> with(SourceRow<T> row, Function<T, ? extends R> change) {
    SourceRow.Valid<T> valid = (SourceRow.Valid<T>) row;
    return new SourceRow.Valid<>(change.apply(valid.item()), valid.origin());
  }

  private static <T> Stream<T> items(Stream<SourceRow<T>> rows) {
    return rows.filter(row -> row instanceof SourceRow.Valid<T>)
        .map(row -> ((SourceRow.Valid<T>) row).item());
  }

  private static Demographics moved(Demographics was) {
    return new Demographics(
        was.gender(),
        "Elsewhere",
        was.highestEducation(),
        was.deprivationBand(),
        was.ageBand(),
        was.disability());
  }
}
