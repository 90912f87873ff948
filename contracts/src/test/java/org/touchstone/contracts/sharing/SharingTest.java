package org.touchstone.contracts.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.touchstone.contracts.event.CareTeamChanged;
import org.touchstone.contracts.event.Category;
import org.touchstone.contracts.event.ConsentChanged;
import org.touchstone.contracts.event.ConsentChanged.Grant;
import org.touchstone.contracts.event.Event;
import org.touchstone.contracts.event.EventKind;
import org.touchstone.contracts.event.PartnershipChanged;
import org.touchstone.contracts.event.PatientEnrolled;
import org.touchstone.contracts.event.PatientEnrolled.Status;
import org.touchstone.contracts.event.Purpose;
import org.touchstone.contracts.event.StaffChanged;
import org.touchstone.contracts.inbox.Batch;
import org.touchstone.contracts.inbox.Inbox;
import org.touchstone.contracts.inbox.ReceivedEvent;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.local.test.LocalStackTestResource;

/** Care team and consent decide, whatever the order in which their facts arrive. */
@QuarkusTest
@QuarkusTestResource(
    value = LocalStackTestResource.class,
    initArgs = @ResourceArg(name = "database", value = "event_consumer"))
class SharingTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
  private static final String CONSUMER = "sharing-test";

  @Inject SharingProjection projection;
  @Inject Sharing sharing;
  @Inject Inbox inbox;

  private final UUID patient = UUID.randomUUID();
  private final UUID clinician = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();
  private final UUID partnershipId = UUID.randomUUID();
  private int generation;

  @BeforeEach
  void reading() {
    generation = inbox.generation(CONSUMER);
  }

  @Test
  void careTeamSeesWhatIsShared() {
    // When
    receive(enrolled(1), team(1, clinician), consent(1, Category.PAIN, Category.CHECK_INS));

    // Then
    assertEquals(Set.of(Category.PAIN, Category.CHECK_INS), seen());
  }

  @Test
  void strangerAndUnknownPatientGetTheSameAnswer() {
    // Given
    receive(enrolled(1), team(1, clinician), consent(1, Category.PAIN));

    // Then
    assertThrows(
        ProblemException.class, () -> sharing.requireForClinician(UUID.randomUUID(), patient));
    assertThrows(
        ProblemException.class, () -> sharing.requireForClinician(clinician, UUID.randomUUID()));
  }

  @Test
  void careTeamWithoutConsentSeesNothing() {
    // When
    receive(enrolled(1), team(1, clinician));

    // Then
    assertEquals(Set.of(), seen());
  }

  @Test
  void whatIsSharedForAnotherPurposeIsNotSharedWithTheClinic() {
    // When
    receive(
        enrolled(1),
        team(1, clinician),
        new ConsentChanged(patient, 1, NOW, List.of(new Grant(Category.MOOD, Purpose.PARTNER))));

    // Then
    assertEquals(Set.of(), seen());
  }

  @Test
  void endOfCareEndsAccess() {
    // Given
    receive(enrolled(1), team(1, clinician), consent(1, Category.PAIN));

    // When
    receive(team(2));

    // Then
    assertEquals(Optional.empty(), sharing.forClinician(clinician, patient));
  }

  @Test
  void dischargeEndsAccess() {
    // Given
    receive(enrolled(1), team(1, clinician), consent(1, Category.PAIN));

    // When
    receive(new PatientEnrolled(patient, 2, "north", Status.DISCHARGED, NOW));

    // Then
    assertEquals(Optional.empty(), sharing.forClinician(clinician, patient));
  }

  @Test
  void erasureForgetsEverything() {
    // Given
    receive(enrolled(1), team(1, clinician), consent(1, Category.PAIN));

    // When
    receive(tombstone(EventKind.CONSENT_CHANGED, 2));

    // Then
    assertEquals(Set.of(), seen());
  }

  @Test
  void partnerSeesWhatIsSharedWithThem() {
    // When
    receive(enrolled(1), partnership(1, PartnershipChanged.Status.ACTIVE), forPartner(1));

    // Then
    assertEquals(Optional.of(Set.of(Category.MENU)), sharing.forPartner(partner, patient));
    assertEquals(Optional.of(patient), sharing.patientOfPartner(partner));
    assertEquals(Optional.of(partner), sharing.partnerOfPatient(patient));
    assertEquals(Optional.empty(), sharing.forPartner(UUID.randomUUID(), patient));
    assertEquals(Optional.empty(), sharing.forPartner(partner, UUID.randomUUID()));
  }

  @Test
  void endedPartnershipEndsAccessWhateverArrivesLate() {
    // Given
    receive(enrolled(1), forPartner(1));

    // When
    receive(
        partnership(2, PartnershipChanged.Status.ENDED),
        partnership(1, PartnershipChanged.Status.ACTIVE));

    // Then
    assertEquals(Optional.empty(), sharing.forPartner(partner, patient));
    assertEquals(Optional.empty(), sharing.patientOfPartner(partner));
    assertEquals(Optional.empty(), sharing.partnerOfPatient(patient));
  }

  @Test
  void lateRepeatedAndReorderedFactsGiveTheSameState() {
    // Given
    List<Event> facts =
        new ArrayList<>(
            List.of(
                enrolled(1),
                team(1),
                team(2, clinician),
                consent(1, Category.PAIN, Category.MOOD, Category.INTIMACY),
                consent(2, Category.PAIN),
                consent(3, Category.PAIN, Category.MOOD)));
    facts.addAll(facts);
    Collections.shuffle(facts, new Random(7));

    // When
    receive(facts.toArray(Event[]::new));

    // Then
    assertEquals(Set.of(Category.PAIN, Category.MOOD), seen());
  }

  @Test
  void knowsTheClinicOfStaffWhateverArrivesLate() {
    // Given
    UUID administrator = UUID.randomUUID();
    UUID gone = UUID.randomUUID();
    assertEquals(Optional.empty(), sharing.clinicOfStaff(administrator));

    // When
    receive(
        staff(administrator, 2, "south", StaffChanged.Status.ACTIVE),
        staff(administrator, 1, "north", StaffChanged.Status.ACTIVE),
        staff(gone, 1, "north", StaffChanged.Status.ACTIVE),
        staff(gone, 2, "north", StaffChanged.Status.ENDED));

    // Then
    assertEquals(Optional.of("south"), sharing.clinicOfStaff(administrator));
    assertEquals(Optional.empty(), sharing.clinicOfStaff(gone));
    assertEquals(Optional.empty(), sharing.clinicOfPatient(administrator));
  }

  @Test
  void knowsTheClinicThatTreatedAPatientLast() {
    // Given
    receive(enrolled(1));

    // When
    receive(new PatientEnrolled(patient, 2, "south", Status.DISCHARGED, NOW));

    // Then
    assertEquals(Optional.of("south"), sharing.clinicOfPatient(patient));
    assertEquals(Optional.empty(), sharing.clinicOfPatient(UUID.randomUUID()));
    assertEquals(Optional.empty(), sharing.clinicOfStaff(patient));
  }

  private static StaffChanged staff(
      UUID who, long revision, String clinic, StaffChanged.Status status) {
    return new StaffChanged(who, revision, clinic, StaffChanged.Role.ADMINISTRATOR, status);
  }

  private Set<Category> seen() {
    return sharing.requireForClinician(clinician, patient);
  }

  private PatientEnrolled enrolled(long revision) {
    return new PatientEnrolled(patient, revision, "north", Status.ACTIVE, NOW);
  }

  private CareTeamChanged team(long revision, UUID... clinicians) {
    return new CareTeamChanged(patient, revision, Set.of(clinicians));
  }

  private ConsentChanged consent(long revision, Category... categories) {
    return new ConsentChanged(
        patient,
        revision,
        NOW,
        Arrays.stream(categories).map(c -> new Grant(c, Purpose.CLINIC)).toList());
  }

  private PartnershipChanged partnership(long revision, PartnershipChanged.Status status) {
    return new PartnershipChanged(patient, partnershipId, revision, partner, status);
  }

  private ConsentChanged forPartner(long revision) {
    return new ConsentChanged(
        patient, revision, NOW, List.of(new Grant(Category.MENU, Purpose.PARTNER)));
  }

  private void receive(Event... events) {
    receive(
        Arrays.stream(events)
            .map(event -> received(EventKind.of(event), event.revision(), event))
            .toArray(ReceivedEvent[]::new));
  }

  private void receive(ReceivedEvent... events) {
    projection.handle(new Batch(CONSUMER, generation, List.of(events)));
  }

  private ReceivedEvent tombstone(EventKind kind, long revision) {
    return received(kind, revision, null);
  }

  private ReceivedEvent received(EventKind kind, long revision, @Nullable Event event) {
    UUID subject = event == null ? patient : event.subjectId();
    return new ReceivedEvent(UUID.randomUUID(), kind, patient, subject, revision, event);
  }
}
