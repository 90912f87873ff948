package org.touchstone.demo.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * One entry on its way to the API.
 *
 * @param kind {@code pain-entries}, {@code mood-entries} or {@code sessions}
 * @param id the entry's id
 * @param body its content
 */
record EntryPut(String kind, UUID id, ObjectNode body) {

  String path() {
    return "/api/practice/v1/me/" + kind + "/" + id;
  }
}
