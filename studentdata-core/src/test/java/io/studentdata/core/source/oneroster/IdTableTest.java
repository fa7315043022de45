package io.studentdata.core.source.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdTableTest {
  @Test
  void itHoldsWhatAMapHolds() {
    Random random = new Random(6);
    IdTable table = new IdTable();
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      String id = Integer.toString(random.nextInt(60_000), 36);
      int bits = 1 << random.nextInt(20);
      table.add(id, bits);
      map.merge(id, bits, (some, more) -> some | more);
    }

    map.forEach((id, bits) -> assertThat(table.get(id)).as(id).isEqualTo(bits));
    for (int i = 60_000; i < 120_000; i++) {
      assertThat(table.contains(Integer.toString(i, 36))).isFalse();
    }
  }

  @Test
  void idsThatAreAlikeAreToldApart() {
    IdTable table = new IdTable();
    String[] ids = {"", "a", "aa", "ab", "ba", "\0", "\0\0", "ä", "Aa", "BB", "AaBB", "BBAa"};
    for (int i = 0; i < ids.length; i++) {
      table.add(ids[i], i + 1);
    }

    for (int i = 0; i < ids.length; i++) {
      assertThat(table.get(ids[i])).isEqualTo(i + 1);
    }
  }

  @Test
  void anIdWithoutBitsIsThereAllTheSame() {
    IdTable table = new IdTable();
    table.add("x", 0);

    assertThat(table.contains("x")).isTrue();
    assertThat(table.get("x")).isZero();
    assertThat(table.contains("y")).isFalse();
  }
}
