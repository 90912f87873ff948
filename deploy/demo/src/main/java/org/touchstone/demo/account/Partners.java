package org.touchstone.demo.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.touchstone.demo.api.Gateway;

/** Pairs patient1 with partner1, as they would do it themselves. */
public final class Partners {

  private static final String API = "/api/patient/v1";
  private static final String MENU = "/api/practice/v1/me/menu/items/";
  private static final String PATIENT = "patient1";
  private static final String PARTNER = "partner1";
  private static final String SHARED =
      """
      {"consents":[{"category":"menu","purpose":"partner","granted":true},
       {"category":"check-ins","purpose":"partner","granted":true}]}
      """;
  private static final List<String> STARTERS =
      List.of("hold-hands", "hand-massage", "side-by-side", "gratitude", "sunset", "reading-aloud");

  private final Gateway gateway;

  /** Through the public API. */
  public Partners(Gateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Invites, accepts and shares the menu and check-ins, with a few items to begin with. Who is
   * paired stays so, also when they have changed what they share.
   *
   * @return what was done, for the terminal
   */
  public String pair() {
    JsonNode state = Gateway.expect(gateway.get(PATIENT, API + "/me/partner"), 200).json();
    if (state.path("state").asText().equals("active")) {
      return "already paired";
    }
    String code =
        Gateway.expect(
                gateway.post(PATIENT, API + "/me/partner-invitations", "application/json", "{}"),
                201)
            .json()
            .path("code")
            .asText();
    Gateway.expect(
        gateway.post(
            PARTNER,
            API + "/partner-invitations/accept",
            "application/json",
            "{\"code\":\"" + code + "\"}"),
        200);
    Gateway.expect(gateway.put(PATIENT, API + "/me/consents", SHARED), 200);
    for (String starter : STARTERS) {
      Gateway.expect(
          gateway.put(
              PATIENT,
              MENU + UUID.nameUUIDFromBytes((PATIENT + starter).getBytes(StandardCharsets.UTF_8)),
              "{\"starter\":\"" + starter + "\",\"shared\":true}"),
          200,
          201);
    }
    return "paired, with " + STARTERS.size() + " items on their menu";
  }
}
