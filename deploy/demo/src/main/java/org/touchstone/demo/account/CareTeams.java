package org.touchstone.demo.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.touchstone.demo.DemoException;
import org.touchstone.demo.api.Answer;
import org.touchstone.demo.api.Gateway;

/** Puts each clinic's clinician in the care teams of its patients. */
public final class CareTeams {

  private static final String API = "/api/patient/v1";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final long POLL_MILLIS = 500;

  private final Gateway gateway;

  /** Through the public API. */
  public CareTeams(Gateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Assigns the clinic's clinician to the clinic's demo patients; who is assigned stays so.
   *
   * @return how many patients
   * @throws DemoException when the accounts do not become known in time, or the API refuses
   */
  public int assign(DemoClinic clinic) {
    String clinician = id(clinic.clinician());
    List<String> patients = clinic.patients().stream().map(this::id).toList();
    awaitKnown(clinic, "clinicians", Set.of(clinician));
    awaitKnown(clinic, "patients", Set.copyOf(patients));
    for (String patient : patients) {
      Gateway.expect(
          gateway.put(
              clinic.administrator(), API + "/patients/" + patient + "/care-team/" + clinician),
          200,
          201,
          204);
    }
    return patients.size();
  }

  /** The id of an account, as soon as the suite has heard of the account. */
  private String id(String username) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Answer answer = gateway.get(username, API + "/me");
    while (answer.status() == 404 && System.nanoTime() < end) {
      pause();
      answer = gateway.get(username, API + "/me");
    }
    return Gateway.expect(answer, 200).json().path("id").asText();
  }

  private void awaitKnown(DemoClinic clinic, String people, Set<String> ids) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Set<String> missing = missing(clinic, people, ids);
    while (!missing.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new DemoException(
            String.format(
                "After %d s the clinic %s does not know its %s %s",
                PATIENCE.toSeconds(), clinic.name(), people, missing));
      }
      pause();
      missing = missing(clinic, people, ids);
    }
  }

  private Set<String> missing(DemoClinic clinic, String people, Set<String> ids) {
    Set<String> missing = new HashSet<>(ids);
    String path = API + "/clinic/" + people;
    String cursor = "";
    do {
      JsonNode page =
          Gateway.expect(gateway.get(clinic.administrator(), path + cursor), 200).json();
      page.path("items").forEach(item -> missing.remove(item.path("id").asText()));
      String next = page.path("next").asText("");
      cursor = page.path("next").isNull() || next.isEmpty() ? "" : "?cursor=" + next;
    } while (!cursor.isEmpty() && !missing.isEmpty());
    return missing;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoException("Interrupted while accounts were awaited", e);
    }
  }
}
