package io.studentdata.core.source.synthetic;

import io.studentdata.core.model.AdvisingContact;
import io.studentdata.core.model.AdvisingContactId;
import io.studentdata.core.model.ContactChannel;
import io.studentdata.core.model.ContactOutcome;
import java.util.List;
import java.util.stream.Stream;

/** The advisors' contacts in one enrollment. */
final class Outreach {
  private static final List<ContactChannel> CHANNELS =
      List.of(
          ContactChannel.EMAIL,
          ContactChannel.PHONE,
          ContactChannel.MEETING,
          ContactChannel.MESSAGE);

  private Outreach() {}

  static Stream<AdvisingContact> of(Journey journey) {
    Draws draws = journey.draws(World.Purpose.CONTACTS);
    Stream.Builder<AdvisingContact> rows = Stream.builder();
    int number = 0;
    for (Path.Call call : journey.path().calls()) {
      ContactChannel channel = CHANNELS.get(draws.pick(0.5, 0.75, 0.85, 1));
      boolean further = draws.chance(0.2);
      rows.add(
          new AdvisingContact(
              AdvisingContactId.of(Department.SYSTEM, journey.name() + "-C" + ++number),
              journey.person().id(),
              journey.offered().offering().id(),
              Department.advisor(journey.offered().index()),
              journey.date(call.day()),
              channel,
              call.reached()
                  ? further ? ContactOutcome.REFERRED : ContactOutcome.REACHED
                  : further ? ContactOutcome.DECLINED : ContactOutcome.NOT_REACHED));
    }
    return rows.build();
  }
}
