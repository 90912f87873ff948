package org.touchstone.local.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a service's OpenAPI document says of its operations, and input that breaks it. */
public final class ApiDocument {

  private static final List<String> NOTHING = List.of("", "null");
  private static final List<String> NO_OBJECTS =
      List.of("{", "[]", "6", "{} {}", "{\"at\":", "\"at\"");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNKNOWN_FIELD = "unheardOf";

  private final JsonNode document;

  private ApiDocument(JsonNode document) {
    this.document = document;
  }

  /** Reads a document in its JSON form. */
  public static ApiDocument of(String json) {
    try {
      return new ApiDocument(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** All operations, such as {@code GET /api/practice/v1/regions}. */
  public List<String> operations() {
    List<String> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (method.getValue().has("responses")) {
          operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  public Operation operation(String method, String path) {
    return new Operation(document.path("paths").path(path), method.toLowerCase(Locale.ROOT));
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private static List<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? items(type).map(JsonNode::asText).toList() : List.of(type.asText());
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /**
   * A value of a parameter that breaks its schema.
   *
   * @param name of the parameter
   * @param query whether it is in the query, and not in the path
   * @param value the value
   */
  public record BadParameter(String name, boolean query, String value) {}

  /** One operation. */
  public final class Operation {
    private final JsonNode path;
    private final JsonNode operation;

    private Operation(JsonNode path, String method) {
      this.path = path;
      this.operation = path.path(method);
    }

    public boolean hasBody() {
      return operation.has("requestBody");
    }

    /** Bodies that are no JSON object; nothing at all where a body is needed. */
    public List<String> noBodies() {
      boolean isNeeded = operation.at("/requestBody/required").asBoolean();
      return Stream.concat(isNeeded ? NOTHING.stream() : Stream.empty(), NO_OBJECTS.stream())
          .toList();
    }

    /** The first example of a JSON body; an empty object where the document has none. */
    public String example() {
      return exampleOrEmpty().toString();
    }

    public boolean takes(String parameter) {
      return parameters().anyMatch(p -> p.path("name").asText().equals(parameter));
    }

    /** Bodies by the field at fault: one that nobody knows, and each with another type. */
    public Map<String, String> bodiesAtFault() {
      Map<String, String> bodies = new LinkedHashMap<>();
      bodies.put(UNKNOWN_FIELD, exampleOrEmpty().put(UNKNOWN_FIELD, 1).toString());
      for (Map.Entry<String, JsonNode> field : schema().path("properties").properties()) {
        boolean isObject = types(resolved(field.getValue())).contains("object");
        JsonNode other =
            isObject ? JsonNodeFactory.instance.numberNode(6) : JSON.createObjectNode();
        ObjectNode body = exampleOrEmpty();
        body.set(field.getKey(), other);
        bodies.put(field.getKey(), body.toString());
      }
      return bodies;
    }

    /** Bodies by the field that they lack. */
    public Map<String, String> bodiesWithout() {
      Map<String, String> bodies = new LinkedHashMap<>();
      for (JsonNode field : schema().path("required")) {
        ObjectNode body = exampleOrEmpty();
        body.remove(field.asText());
        bodies.put(field.asText(), body.toString());
      }
      return bodies;
    }

    /** Values that are no UUID, no day, no number, where one is asked for. */
    public List<BadParameter> badParameters() {
      return parameters()
          .flatMap(
              parameter ->
                  badValues(resolved(parameter.path("schema")))
                      .map(
                          value ->
                              new BadParameter(
                                  parameter.path("name").asText(),
                                  parameter.path("in").asText().equals("query"),
                                  value)))
          .toList();
    }

    private Stream<JsonNode> parameters() {
      return Stream.concat(items(path.path("parameters")), items(operation.path("parameters")));
    }

    private JsonNode content() {
      return operation.at("/requestBody/content/application~1json");
    }

    private JsonNode schema() {
      return resolved(content().path("schema"));
    }

    private ObjectNode exampleOrEmpty() {
      return items(content().path("examples"))
          .map(example -> example.path("value"))
          .filter(JsonNode::isObject)
          .findFirst()
          .map(value -> (ObjectNode) value.deepCopy())
          .orElseGet(JSON::createObjectNode);
    }

    private static Stream<String> badValues(JsonNode schema) {
      if (schema.path("format").asText().equals("uuid")) {
        return Stream.of(
            "1", "018f3f2a-7c1e-7a00-8a00-00000000000g", "018f3f2a7c1e7a008a00000000000001");
      }
      if (schema.path("format").asText().equals("date")) {
        return Stream.of("1", "2026-02-30", "22.11.2026");
      }
      if (types(schema).contains("integer")) {
        Stream<String> none = Stream.of("x", "1.5", "99999999999999999999");
        JsonNode least = schema.path("minimum");
        return least.isNumber()
            ? Stream.concat(none, Stream.of(String.valueOf(least.asLong() - 1)))
            : none;
      }
      return Stream.empty();
    }
  }
}
