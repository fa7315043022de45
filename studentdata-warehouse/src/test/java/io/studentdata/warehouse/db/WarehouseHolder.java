package io.studentdata.warehouse.db;

import java.io.IOException;
import java.nio.file.Path;

/** A process that holds a warehouse open until it is killed or its input ends. */
final class WarehouseHolder {
  private WarehouseHolder() {}

  public static void main(String[] arguments) throws IOException {
    try (Warehouse warehouse = Warehouse.embedded(Path.of(arguments[0]))) {
      System.out.println("open");
      System.in.read();
      warehouse.connect();
    }
  }
}
