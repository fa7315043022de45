/** The star as Parquet files, for tools and engines that do not read the warehouse itself. */
@NullMarked
package io.studentdata.warehouse.export;

import org.jspecify.annotations.NullMarked;
