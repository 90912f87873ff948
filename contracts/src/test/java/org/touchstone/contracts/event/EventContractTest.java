package org.touchstone.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records, schemas and golden examples say the same, and old ones stay readable. */
class EventContractTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void exampleFitsItsSchema(EventKind kind) throws Exception {
    // Given
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(resource("/events/" + kind.slug() + ".schema.json"));

    // When
    var errors = schema.validate(JSON.readTree(resource("/examples/" + kind.slug() + ".json")));

    // Then
    assertTrue(errors.isEmpty(), errors::toString);
  }

  @ParameterizedTest
  @EnumSource
  void exampleIsReadAndWrittenWithoutLoss(EventKind kind) throws Exception {
    // Given
    byte[] example = resource("/examples/" + kind.slug() + ".json").readAllBytes();

    // When
    byte[] written = EventJson.write(EventJson.read(example, kind.record()));

    // Then
    assertEquals(JSON.readTree(example), JSON.readTree(written));
  }

  @ParameterizedTest
  @EnumSource
  void schemaDescribesEveryFieldOfTheRecord(EventKind kind) throws Exception {
    // Given
    JsonNode properties =
        JSON.readTree(resource("/events/" + kind.slug() + ".schema.json")).get("properties");

    // When
    Set<String> described = new TreeSet<>();
    properties
        .properties()
        .forEach(
            property -> {
              assertTrue(property.getValue().hasNonNull("description"), property.getKey());
              described.add(property.getKey());
            });

    // Then
    assertEquals(fields(kind.record()), described);
  }

  @ParameterizedTest
  @EnumSource
  void fieldsOfALaterVersionArePassedOver(EventKind kind) throws Exception {
    // Given
    ObjectNode example = (ObjectNode) JSON.readTree(resource("/examples/" + kind.slug() + ".json"));
    byte[] known = JSON.writeValueAsBytes(example);
    byte[] later = JSON.writeValueAsBytes(example.put("ofALaterVersion", 1));

    // When
    Event read = EventJson.read(later, kind.record());

    // Then
    assertEquals(EventJson.read(known, kind.record()), read);
  }

  @Test
  void valuesOfALaterVersionAreUnknownAndSharedWithNobody() throws Exception {
    // Given
    byte[] later =
        """
        {"patientId":"018f3f2a-7c1e-7a00-8a00-000000000001","revision":3,
         "changedAt":"2026-06-01T09:00:00Z","grants":[{"category":"dreams","purpose":"clinic"}]}
        """
            .getBytes(StandardCharsets.UTF_8);

    // When
    ConsentChanged consent = EventJson.read(later, ConsentChanged.class);

    // Then
    assertEquals(Category.UNKNOWN, consent.grants().get(0).category());
  }

  /** Examples are joined, never edited: what was written once stays readable for good. */
  @Test
  void goldenExamplesAreNotEdited() throws Exception {
    // Given
    String sums =
        new String(resource("/examples/SHA256SUMS").readAllBytes(), StandardCharsets.UTF_8);

    // When
    Set<String> actual = new TreeSet<>();
    for (String line : sums.lines().toList()) {
      String file = line.substring(line.indexOf(' ')).trim();
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(resource("/examples/" + file).readAllBytes());
      actual.add(HexFormat.of().formatHex(digest) + "  " + file);
    }

    // Then
    assertEquals(new TreeSet<>(sums.lines().toList()), actual);
    Set<String> kinds =
        Arrays.stream(EventKind.values())
            .map(kind -> kind.slug() + ".json")
            .collect(Collectors.toSet());
    assertTrue(names(sums).containsAll(kinds), sums);
  }

  /** A kind that grew has one example more for what it says now. */
  @Test
  void joinedExamplesFitTheirSchemaAndAreReadWithoutLoss() throws Exception {
    // Given
    String sums =
        new String(resource("/examples/SHA256SUMS").readAllBytes(), StandardCharsets.UTF_8);
    int read = 0;
    for (EventKind kind : EventKind.values()) {
      for (String name : names(sums)) {
        if (name.startsWith(kind.slug() + ".")) {
          byte[] example = resource("/examples/" + name).readAllBytes();

          // When
          byte[] written = EventJson.write(EventJson.read(example, kind.record()));

          // Then
          assertEquals(JSON.readTree(example), JSON.readTree(written));
          JsonSchema schema =
              JsonSchemaFactory.getInstance(VersionFlag.V202012)
                  .getSchema(resource("/events/" + kind.slug() + ".schema.json"));
          assertTrue(schema.validate(JSON.readTree(example)).isEmpty(), name);
          read++;
        }
      }
    }
    assertEquals(names(sums).size(), read);
  }

  private static Set<String> names(String sums) {
    return sums.lines()
        .map(line -> line.substring(line.indexOf(' ')).trim())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void asyncApiNamesEveryTopicAndEveryKind() throws Exception {
    // Given
    String asyncApi = new String(resource("/asyncapi.yaml").readAllBytes(), StandardCharsets.UTF_8);

    // When
    Set<String> addresses =
        asyncApi
            .lines()
            .filter(line -> line.startsWith("    address: "))
            .map(line -> line.substring("    address: ".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    // Then
    assertEquals(new TreeSet<>(Topics.ALL), addresses);
    for (EventKind kind : EventKind.values()) {
      assertTrue(asyncApi.contains("name: " + kind.type()), kind.type());
      assertTrue(asyncApi.contains("./events/" + kind.slug() + ".schema.json"), kind.slug());
    }
  }

  private static Set<String> fields(Class<? extends Event> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .map(name -> name.equals("markedPrivate") ? "private" : name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static InputStream resource(String path) throws IOException {
    InputStream stream = EventContractTest.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IOException("no resource " + path);
    }
    return stream;
  }
}
