package io.studentdata.warehouse.lineage;

import static io.studentdata.warehouse.lineage.SyntaxTree.list;
import static io.studentdata.warehouse.lineage.SyntaxTree.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Follows the values of a SELECT's columns to the tables they are read from, through common table
 * expressions, subqueries and unions. What decides only which rows there are, or their order, is
 * not followed: joins, filters, groups, windows' partitions and orders. What it does not know, it
 * refuses.
 */
final class Lineage {
  /** Columns of a relation with what feeds each. */
  private record Relation(String name, Map<String, Set<Origin>> columns) {}

  private static final Set<String> ROWS_ONLY =
      Set.of("partitions", "orders", "order_bys", "filter_expr", "start_expr", "end_expr");

  private final Function<String, Map<String, Set<Origin>>> tables;

  /**
   * Over some tables.
   *
   * @param tables the columns of a table, each with what feeds it: itself, where the search ends
   */
  Lineage(Function<String, Map<String, Set<Origin>>> tables) {
    this.tables = tables;
  }

  /** A table at which the search ends. */
  static Map<String, Set<Origin>> leaf(String table, Collection<String> columns) {
    Map<String, Set<Origin>> feeds = new LinkedHashMap<>();
    columns.forEach(column -> feeds.put(column, Set.of(new Origin(table, column))));
    return feeds;
  }

  /** The columns that a SELECT yields, in order, each with what feeds it. */
  Map<String, Set<Origin>> of(String select) {
    return node(SyntaxTree.of(select), Map.of(), List.of());
  }

  private Map<String, Set<Origin>> node(
      Map<String, Object> node,
      Map<String, Map<String, Set<Origin>>> outer,
      List<Relation> around) {
    Map<String, Map<String, Set<Origin>>> named = new LinkedHashMap<>(outer);
    for (Object entry : list(map(node.get("cte_map")).get("map"))) {
      Map<String, Object> value = map(map(entry).get("value"));
      Map<String, Set<Origin>> columns = node(map(value.get("query_node")), named, around);
      named.put(lower(map(entry).get("key")), renamed(columns, list(value.get("aliases"))));
    }
    String type = String.valueOf(node.get("type"));
    return switch (type) {
      case "SELECT_NODE" -> select(node, named, around);
      case "SET_OPERATION_NODE" -> union(node, named, around);
      default -> throw new IllegalArgumentException("Cannot follow a " + type);
    };
  }

  private Map<String, Set<Origin>> union(
      Map<String, Object> node,
      Map<String, Map<String, Set<Origin>>> named,
      List<Relation> around) {
    Map<String, Set<Origin>> result = new LinkedHashMap<>();
    for (Object child : list(node.get("children"))) {
      Map<String, Set<Origin>> columns = node(map(child), named, around);
      if (result.isEmpty()) {
        columns.forEach((name, origins) -> result.put(name, new TreeSet<>(origins)));
      } else {
        List<Set<Origin>> in = List.copyOf(columns.values());
        int i = 0;
        for (Set<Origin> origins : result.values()) {
          origins.addAll(in.get(i++));
        }
      }
    }
    return result;
  }

  private Map<String, Set<Origin>> select(
      Map<String, Object> node,
      Map<String, Map<String, Set<Origin>>> named,
      List<Relation> around) {
    List<Relation> relations = new ArrayList<>();
    from(map(node.get("from_table")), named, around, relations);
    relations.addAll(around);
    Map<String, Set<Origin>> result = new LinkedHashMap<>();
    for (Object item : list(node.get("select_list"))) {
      Map<String, Object> expression = map(item);
      if ("STAR".equals(expression.get("class"))) {
        star(expression, relations, around.size(), result);
      } else {
        Set<Origin> origins = new TreeSet<>();
        collect(expression, named, relations, origins);
        String name = name(expression, result.size());
        result.put(result.containsKey(name) ? name + result.size() : name, origins);
      }
    }
    return result;
  }

  private void from(
      Map<String, Object> table,
      Map<String, Map<String, Set<Origin>>> named,
      List<Relation> around,
      List<Relation> into) {
    String type = String.valueOf(table.get("type"));
    switch (type) {
      case "EMPTY" -> {}
      case "JOIN" -> {
        from(map(table.get("left")), named, around, into);
        from(map(table.get("right")), named, around, into);
      }
      case "BASE_TABLE" -> {
        String name = lower(table.get("table_name"));
        Map<String, Set<Origin>> columns =
            named.containsKey(name) ? named.get(name) : tables.apply(name);
        into.add(new Relation(lower(table.getOrDefault("alias", name)), columns));
      }
      case "SUBQUERY" -> {
        Map<String, Object> subquery = map(map(table.get("subquery")).get("node"));
        into.add(new Relation(lower(table.get("alias")), node(subquery, named, around)));
      }
      default -> throw new IllegalArgumentException("Cannot follow a table of type " + type);
    }
  }

  private static void star(
      Map<String, Object> star,
      List<Relation> relations,
      int around,
      Map<String, Set<Origin>> into) {
    Object only = star.get("relation_name");
    for (Relation relation : relations.subList(0, relations.size() - around)) {
      if (only == null || lower(only).equals(relation.name())) {
        into.putAll(relation.columns());
      }
    }
    list(star.get("exclude_list")).forEach(left -> into.remove(lower(left)));
  }

  /** Adds what feeds an expression. */
  private void collect(
      Object part,
      Map<String, Map<String, Set<Origin>>> named,
      List<Relation> relations,
      Set<Origin> into) {
    if (part instanceof List<?> parts) {
      parts.forEach(each -> collect(each, named, relations, into));
    } else if (part instanceof Map<?, ?>) {
      Map<String, Object> expression = map(part);
      String kind = String.valueOf(expression.get("class"));
      if (kind.equals("COLUMN_REF")) {
        into.addAll(column(list(expression.get("column_names")), relations));
      } else if (kind.equals("SUBQUERY")) {
        if ("SCALAR".equals(expression.get("subquery_type"))) {
          Map<String, Object> inner = map(map(expression.get("subquery")).get("node"));
          node(inner, named, relations).values().forEach(into::addAll);
        }
      } else {
        expression.forEach(
            (key, value) -> {
              if (!ROWS_ONLY.contains(key)) {
                collect(value, named, relations, into);
              }
            });
      }
    }
  }

  private static Set<Origin> column(List<Object> names, List<Relation> relations) {
    String name = lower(names.get(names.size() - 1));
    for (Relation relation : relations) {
      boolean meant = names.size() == 1 || lower(names.get(0)).equals(relation.name());
      if (meant && relation.columns().containsKey(name)) {
        return relation.columns().get(name);
      }
    }
    throw new IllegalArgumentException("Cannot find column %s".formatted(names));
  }

  private static Map<String, Set<Origin>> renamed(
      Map<String, Set<Origin>> columns, List<Object> aliases) {
    Map<String, Set<Origin>> renamed = new LinkedHashMap<>();
    int i = 0;
    for (Map.Entry<String, Set<Origin>> column : columns.entrySet()) {
      renamed.put(i < aliases.size() ? lower(aliases.get(i)) : column.getKey(), column.getValue());
      i++;
    }
    return renamed;
  }

  private static String name(Map<String, Object> expression, int place) {
    if (expression.containsKey("alias")) {
      return lower(expression.get("alias"));
    }
    List<Object> names = list(expression.get("column_names"));
    return names.isEmpty() ? "column" + place : lower(names.get(names.size() - 1));
  }

  private static String lower(@Nullable Object name) {
    return String.valueOf(name).toLowerCase(Locale.ROOT);
  }
}
