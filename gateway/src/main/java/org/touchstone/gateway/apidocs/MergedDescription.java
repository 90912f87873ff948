package org.touchstone.gateway.apidocs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** Makes one OpenAPI document of several: pure, the same for the same input. */
final class MergedDescription {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private MergedDescription() {}

  /**
   * Merges.
   *
   * @param frame everything but paths, tags and components: title, servers, security
   * @param security the security schemes that hold for all operations
   */
  static JsonObject of(List<Description> descriptions, JsonObject frame, JsonObject security) {
    Components components = new Components();
    Set<String> operationIds = new HashSet<>();
    TreeMap<String, Object> paths = new TreeMap<>();
    TreeMap<String, Object> tags = new TreeMap<>();
    for (Description description : descriptions) {
      JsonObject document = components.add(description);
      for (Object tag : document.getJsonArray("tags", new JsonArray())) {
        tags.putIfAbsent(((JsonObject) tag).getString("name"), tag);
      }
      JsonObject own = document.getJsonObject("paths", new JsonObject());
      own.fieldNames().stream()
          .filter(MergedDescription::open)
          .sorted()
          .forEach(
              path -> {
                JsonObject item = own.getJsonObject(path);
                operations(path, item, description, operationIds);
                paths.putIfAbsent(path, item);
              });
    }
    JsonObject parts = components.merged().put("securitySchemes", security);
    return frame
        .copy()
        .put("tags", new JsonArray(List.copyOf(tags.values())))
        .put("paths", new JsonObject(paths))
        .put("components", parts);
  }

  /** What can be reached from outside; a service's own pages cannot. */
  private static boolean open(String path) {
    return path.startsWith("/api/") || path.startsWith("/fhir/") || path.startsWith("/auth/");
  }

  private static void operations(
      String path, JsonObject item, Description description, Set<String> ids) {
    item.fieldNames().stream()
        .filter(METHODS::contains)
        .sorted(Comparator.naturalOrder())
        .forEach(
            method -> {
              JsonObject operation = item.getJsonObject(method);
              String id = operation.getString("operationId", generated(method, path));
              if (!ids.add(id)) {
                id = unique(description.prefix().toLowerCase(Locale.ROOT) + "_" + id, ids);
              }
              operation.put("operationId", id);
              if (operation.getValue("security") instanceof JsonArray needed && !needed.isEmpty()) {
                operation.remove("security");
              }
            });
  }

  private static String unique(String id, Set<String> ids) {
    String candidate = id;
    for (int i = 2; !ids.add(candidate); i++) {
      candidate = id + i;
    }
    return candidate;
  }

  private static String generated(String method, String path) {
    StringBuilder id = new StringBuilder(method);
    for (String word : path.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return id.toString();
  }
}
