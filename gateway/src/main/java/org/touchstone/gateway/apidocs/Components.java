package org.touchstone.gateway.apidocs;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Puts the named parts of several documents (schemas, parameters …) into one place. Parts of the
 * same name and content are one part; of the same name and different content, the later one gets
 * its service's name in front, and all that refers to it follows.
 */
final class Components {

  private static final String REFERENCE = "#/components/";
  private static final String SECURITY = "securitySchemes";

  private final JsonObject merged = new JsonObject();

  /** All parts so far, by kind and name. */
  JsonObject merged() {
    return merged;
  }

  /**
   * Adds the parts of a document and returns the document with its references set right. The given
   * one is not changed.
   */
  JsonObject add(Description description) {
    JsonObject parts = description.document().getJsonObject("components", new JsonObject());
    Map<String, String> renamed = renames(parts, description.prefix());
    JsonObject document = rewrite(description.document(), renamed);
    JsonObject own = document.getJsonObject("components", new JsonObject());
    for (String kind : own.fieldNames()) {
      if (!kind.equals(SECURITY) && own.getValue(kind) instanceof JsonObject named) {
        JsonObject target = merged.getJsonObject(kind, new JsonObject());
        merged.put(kind, target);
        for (String name : named.fieldNames()) {
          String to = renamed.getOrDefault(reference(kind, name), reference(kind, name));
          target.put(to.substring(to.lastIndexOf('/') + 1), named.getValue(name));
        }
      }
    }
    return document;
  }

  /**
   * References that have to change: to parts that differ from a part of that name, and to parts
   * that refer to such parts.
   */
  private Map<String, String> renames(JsonObject parts, String prefix) {
    Set<String> differing = new HashSet<>();
    int before;
    do {
      before = differing.size();
      for (String kind : parts.fieldNames()) {
        if (!kind.equals(SECURITY) && parts.getValue(kind) instanceof JsonObject named) {
          named.fieldNames().stream()
              .filter(name -> differs(kind, name, named.getValue(name), differing))
              .forEach(name -> differing.add(reference(kind, name)));
        }
      }
    } while (differing.size() > before);
    Map<String, String> renamed = new HashMap<>();
    for (String reference : differing) {
      int name = reference.lastIndexOf('/') + 1;
      renamed.put(reference, reference.substring(0, name) + prefix + reference.substring(name));
    }
    return renamed;
  }

  private boolean differs(String kind, String name, Object part, Set<String> differing) {
    Object present = merged.getJsonObject(kind, new JsonObject()).getValue(name);
    return present != null && (!present.equals(part) || refersTo(part, differing));
  }

  private static boolean refersTo(Object part, Set<String> references) {
    if (part instanceof JsonObject object) {
      return object.stream().anyMatch(field -> refersTo(field.getValue(), references));
    }
    if (part instanceof JsonArray array) {
      return array.stream().anyMatch(item -> refersTo(item, references));
    }
    return part instanceof String text && references.contains(text);
  }

  private static JsonObject rewrite(JsonObject object, Map<String, String> renamed) {
    JsonObject result = new JsonObject();
    object.forEach(field -> result.put(field.getKey(), rewrite(field.getValue(), renamed)));
    return result;
  }

  private static Object rewrite(Object value, Map<String, String> renamed) {
    if (value instanceof JsonObject object) {
      return rewrite(object, renamed);
    }
    if (value instanceof JsonArray array) {
      JsonArray result = new JsonArray();
      array.forEach(item -> result.add(rewrite(item, renamed)));
      return result;
    }
    return value instanceof String text && text.startsWith(REFERENCE)
        ? renamed.getOrDefault(text, text)
        : value;
  }

  private static String reference(String kind, String name) {
    return REFERENCE + kind + "/" + name;
  }
}
