package io.studentdata.warehouse.mart;

/**
 * What students did some weeks before they withdrew, beside those who stayed, in the same offerings
 * and weeks.
 *
 * @param weeksBefore weeks before the week of withdrawal, 1 or more
 * @param withdrawals withdrawals that are counted, 1 or more
 * @param meanClicks clicks per withdrawal in the week
 * @param silentPercent withdrawals without clicks in the week, in percent, 0 to 100
 * @param stayersMeanClicks clicks per enrollment of those who stayed
 * @param stayersSilentPercent of those, without clicks in the week, in percent, 0 to 100
 */
public record WeekBeforeWithdrawal(
    int weeksBefore,
    int withdrawals,
    double meanClicks,
    double silentPercent,
    double stayersMeanClicks,
    double stayersSilentPercent) {}
