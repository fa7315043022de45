package io.studentdata.core.query;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * What somebody owes in one currency.
 *
 * @param amount the amount, with the currency's decimals; negative where the university owes it
 * @param currency the currency
 */
public record Balance(BigDecimal amount, Currency currency) {}
