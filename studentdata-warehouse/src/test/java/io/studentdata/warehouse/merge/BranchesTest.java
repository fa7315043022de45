package io.studentdata.warehouse.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BranchesTest {
  private static final String UNION =
      """
      -- a comment
      select a.k
      from stg_a a
      where a.k not in (
          select b.k
          from stg_b b
          union
          select c.k
          from stg_c c
      )
      union
      select b.k
      from stg_b b
      """;

  private static Optional<String> without(String select, String... empty) {
    return Branches.withoutEmpty(select, Set.of(empty)::contains);
  }

  @Test
  void whatReadsFromNothingEmptyStaysAsItIs() {
    assertThat(without(UNION, "stg_c", "stg_d")).contains(UNION);
  }

  @Test
  void whatIsLeftOfUnionHasNoRowTwice() {
    assertThat(without(UNION, "stg_a"))
        .get()
        .asString()
        .isEqualToIgnoringWhitespace("select distinct b.k from stg_b b");
    assertThat(without(UNION, "stg_b"))
        .get()
        .asString()
        .contains("select distinct a.k", "select b.k")
        .doesNotContain("\nunion");
  }

  @Test
  void nothingIsLeftIfAllReadFromEmptyRelations() {
    assertThat(without(UNION, "stg_a", "stg_b")).isEmpty();
  }

  @Test
  void aCountOfNothingIsARowButGroupsOfNothingAreNone() {
    assertThat(without("select count(*) as n\nfrom stg_a a\n", "stg_a")).isPresent();
    assertThat(
            without("select a.k\nfrom stg_a a\nwhere a.k in (select max(b.k) from b)\n", "stg_a"))
        .isEmpty();
    assertThat(without("select a.k, count(*) as n\nfrom stg_a a\ngroup by a.k\n", "stg_a"))
        .isEmpty();
  }

  @Test
  void branchesThatShareCommonTablesStay() {
    String shared =
        "with q as (select 1 as k)\nselect a.k\nfrom stg_a a\nunion\nselect q.k\nfrom q\n";
    assertThat(without(shared, "stg_a")).contains(shared);
    assertThat(without("-- of what\n" + shared.replace("with q", "with\nq"), "stg_a")).isPresent();
  }
}
