package org.touchstone.insights.cycle;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where one can step in, and what could be tried there: {@code cycle/places.v1.json}. */
final class Places {

  /**
   * One place.
   *
   * @param mechanism what practices there are about
   * @param practices codes of the catalogue
   */
  record Place(String mechanism, List<String> practices) {}

  static final Places CATALOGUE = read("/cycle/places.v1.json");

  private final Map<String, Place> places;
  private final List<String> anywhere;

  private Places(Map<String, Place> places, List<String> anywhere) {
    this.places = places;
    this.anywhere = anywhere;
  }

  private static Places read(String resource) {
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = Places.class.getResourceAsStream(resource)) {
      JsonNode root = json.readTree(in);
      Map<String, Place> places = new TreeMap<>();
      for (JsonNode place : root.get("places")) {
        places.put(
            place.get("place").asText(),
            new Place(place.get("mechanism").asText(), strings(json, place.get("practices"))));
      }
      return new Places(Map.copyOf(places), strings(json, root.get("anywhere")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> strings(ObjectMapper json, JsonNode array) {
    return List.copyOf(json.convertValue(array, new TypeReference<List<String>>() {}));
  }

  Place at(String place) {
    Place found = places.get(place);
    if (found == null) {
      throw new IllegalArgumentException("no such place: " + place);
    }
    return found;
  }

  List<String> anywhere() {
    return anywhere;
  }
}
