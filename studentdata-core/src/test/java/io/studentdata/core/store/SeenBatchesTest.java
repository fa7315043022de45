package io.studentdata.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SeenBatchesTest {
  private static RecordedBatch batch(long id) {
    return new RecordedBatch(id, "any", "any", Instant.EPOCH, List.of());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void holdsWhatWasAddedInWhateverOrder(long seed) {
    List<Long> ids = new ArrayList<>(LongStream.rangeClosed(1, 200).boxed().toList());
    Collections.shuffle(ids, new Random(seed));
    List<Long> some = ids.subList(0, 120);
    SeenBatches seen = SeenBatches.NONE;
    for (long id : some) {
      seen = seen.with(List.of(batch(id)));
    }
    SeenBatches again = SeenBatches.parse(seen.toString());
    assertThat(again).isEqualTo(seen).hasSameHashCodeAs(seen);
    assertThat(LongStream.rangeClosed(0, 201).filter(again::contains).boxed())
        .containsExactlyInAnyOrderElementsOf(some);
    List<Long> unseen = new ArrayList<>();
    again
        .unseen()
        .forEach(
            (first, last) ->
                LongStream.rangeClosed(first, Math.min(last, 200)).forEach(unseen::add));
    assertThat(unseen).isSorted().containsExactlyInAnyOrderElementsOf(ids.subList(120, 200));
    assertThat(again.missed(1_000)).isSubsetOf(unseen);
    assertThat(again.withIds(again.missed(1_000)).toString()).matches("1-\\d+");
  }

  @Test
  void isShortAsText() {
    assertThat(SeenBatches.NONE.toString()).isEmpty();
    assertThat(SeenBatches.parse("1-3,5,4").toString()).isEqualTo("1-5");
    assertThat(SeenBatches.parse("7").toString()).isEqualTo("7");
    assertThatThrownBy(() -> SeenBatches.parse("1,x")).hasMessageContaining("'x'");
  }
}
