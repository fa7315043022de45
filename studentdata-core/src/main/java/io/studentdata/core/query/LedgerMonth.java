package io.studentdata.core.query;

import io.studentdata.core.model.AccountTransactionType;
import java.time.YearMonth;

/**
 * What was posted to the ledger in a month.
 *
 * @param month the month
 * @param type the kind of transaction
 * @param transactions how many, 1 or more
 * @param reversals those of them that reverse another
 * @param amount their sum: what students owe more, or less where it is negative
 */
public record LedgerMonth(
    YearMonth month,
    AccountTransactionType type,
    int transactions,
    int reversals,
    Balance amount) {}
