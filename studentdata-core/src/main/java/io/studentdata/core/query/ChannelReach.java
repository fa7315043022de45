package io.studentdata.core.query;

import io.studentdata.core.model.ContactChannel;
import org.jspecify.annotations.Nullable;

/**
 * How advising got through by one channel.
 *
 * @param channel the channel
 * @param contacts contacts begun, 1 or more
 * @param students students contacted
 * @param reached contacts answered
 * @param referred contacts answered and passed on
 * @param declined contacts answered and declined
 * @param notReached contacts not answered
 * @param stillOpen contacts without an outcome yet
 * @param answeredPercent reached, referred and declined in percent of all but the open ones; absent
 *     where all are open
 */
public record ChannelReach(
    ContactChannel channel,
    int contacts,
    int students,
    int reached,
    int referred,
    int declined,
    int notReached,
    int stillOpen,
    @Nullable Double answeredPercent) {}
