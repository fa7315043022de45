package io.studentdata.core.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.studentdata.core.model.StudentId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class PseudonymizerTest {
  private static final byte[] KEY = key(1);

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return key;
  }

  private static StudentId student(int number) {
    return StudentId.of("oulad", "s" + number);
  }

  @Test
  void isTheHashThatTheStandardsDescribe() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    String hash =
        HexFormat.of().formatHex(mac.doFinal("oulad:s1".getBytes(StandardCharsets.UTF_8)));
    assertThat(Pseudonymizer.keyed(KEY).fingerprint(student(1))).isEqualTo(hash);
    assertThat(Pseudonymizer.keyed(KEY).of(student(1))).isEqualTo(hash.substring(0, 20));
  }

  @Test
  void staysTheSameUnderOneKeyAndDiffersUnderAnother() {
    byte[] mine = KEY.clone();
    Pseudonymizer one = Pseudonymizer.keyed(mine);
    String before = one.of(student(1));
    Arrays.fill(mine, (byte) 0); // the caller may wipe it
    assertThat(one.of(student(1))).isEqualTo(before).hasSize(20);
    assertThat(Pseudonymizer.keyed(key(2)).of(student(1))).isNotEqualTo(before);
    assertThat(one.of(student(2))).isNotEqualTo(before);
  }

  @Test
  void systemsAreApartWhateverTheirNamesHold() {
    Pseudonymizer one = Pseudonymizer.keyed(KEY);
    assertThat(
            List.of(
                one.of("a", "b:c"),
                one.of("a:b", "c"),
                one.of("a%3Ab", "c"),
                one.of("a%253Ab", "c"),
                one.of("b", "b:c")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> Pseudonymizer.keyed(new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("31 bytes (expected at least 32");
  }

  @Test
  void theKeyIsNotShown() {
    assertThat(Pseudonymizer.keyed(KEY)).hasToString("Pseudonymizer[key hidden]");
  }

  @Test
  void manyThreadsGetWhatOneGets() {
    Pseudonymizer one = Pseudonymizer.keyed(KEY);
    List<String> alone = IntStream.range(0, 20_000).mapToObj(i -> one.of(student(i))).toList();
    assertThat(IntStream.range(0, 20_000).parallel().mapToObj(i -> one.of(student(i))).toList())
        .isEqualTo(alone)
        .doesNotHaveDuplicates();
  }
}
