package io.studentdata.core.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Each package of a module imports only itself and those before it. */
final class PackageOrder extends ArchCondition<JavaClass> {
  private final String root;
  private final List<String> order;

  PackageOrder(String root, List<String> order) {
    super("import only the packages before their own in %s", order);
    this.root = root;
    this.order = order;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    int own = place(type);
    if (own < 0) {
      String message = "%s has no place in %s. Add its package to the module's ArchitectureTest";
      violated(events, type, message.formatted(type.getName(), order));
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (target.getPackageName().startsWith(root + ".") && place(target) > own) {
        violated(
            events,
            type,
            "%s looks ahead: %s".formatted(order.get(own), dependency.getDescription()));
      }
    }
  }

  /** Where a type's package stands; -1 if nowhere. */
  private int place(JavaClass type) {
    String name = type.getPackageName();
    for (int i = 0; i < order.size(); i++) {
      String listed = root + "." + order.get(i);
      if (name.equals(listed) || name.startsWith(listed + ".")) {
        return i;
      }
    }
    return -1;
  }

  private static void violated(ConditionEvents events, JavaClass type, String message) {
    events.add(SimpleConditionEvent.violated(type, message));
  }
}
