package io.studentdata.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BatchRangeTest {
  @Test
  void batchesThatFollowEachOtherAreOneRange() {
    assertThat(BatchRange.pending(List.of(1L, 2L, 3L), Set.of()))
        .containsExactly(new BatchRange(1, 3, 3));
  }

  @Test
  void aBatchCommittedLateIsFoundBetweenThoseThatAreIn() {
    assertThat(BatchRange.pending(List.of(1L, 2L, 3L, 4L), Set.of(1L, 3L, 4L)))
        .containsExactly(new BatchRange(2, 2, 1));
  }

  @Test
  void idsThatNoBatchHasDoNotCountButBatchesThatAreInDivide() {
    assertThat(BatchRange.pending(List.of(2L, 5L, 6L, 9L), Set.of(6L)))
        .containsExactly(new BatchRange(2, 5, 2), new BatchRange(9, 9, 1));
  }

  @Test
  void nothingIsPendingWhereAllIsIn() {
    assertThat(BatchRange.pending(List.of(1L), Set.of(1L))).isEmpty();
    assertThat(BatchRange.pending(List.of(), Set.of())).isEmpty();
  }
}
