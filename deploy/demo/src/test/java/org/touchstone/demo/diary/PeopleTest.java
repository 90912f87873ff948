package org.touchstone.demo.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final Set<String> COMPANY =
      Set.of("partner", "family", "friend", "pet", "self", "clinician");

  @Test
  void patientsNineToTwelveStayEmpty() {
    // When
    List<String> usernames = People.all().stream().map(Person::username).toList();

    // Then
    assertEquals(usernames.stream().distinct().toList(), usernames);
    for (String empty : List.of("patient9", "patient10", "patient11", "patient12")) {
      assertFalse(usernames.contains(empty));
    }
    assertFalse(usernames.contains("patient6"), "patient6 has the real diary");
  }

  @Test
  void companyIsNamedAsInTheApi() {
    // When
    List<String> named =
        People.all().stream()
            .flatMap(person -> person.habits().stream())
            .flatMap(habit -> habit.company().stream())
            .toList();

    // Then
    assertTrue(COMPANY.containsAll(named));
  }

  @Test
  void oneLivesWithoutAPartnerAndOneIsHurtByTouch() {
    // When
    List<Person> people = People.all();

    // Then
    assertTrue(
        people.stream()
            .anyMatch(p -> p.habits().stream().noneMatch(h -> h.company().contains("partner"))));
    assertTrue(
        people.stream().anyMatch(p -> p.regions().stream().anyMatch(SoreRegion::touchHurts)));
  }
}
