package io.studentdata.warehouse.load;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a store has of a table at the end of a load, and what the warehouse holds of it.
 *
 * @param table the store's table, such as {@code account_transaction}
 * @param storeRows rows in the store
 * @param warehouseRows rows of the store in the warehouse
 * @param storeAmount what they add up to: clicks of interactions, money of account entries over all
 *     currencies; empty for other tables, and for clicks where a load read only what is new
 * @param warehouseAmount the same in the warehouse
 */
public record StoreTotal(
    String table,
    long storeRows,
    long warehouseRows,
    Optional<BigDecimal> storeAmount,
    Optional<BigDecimal> warehouseAmount) {}
