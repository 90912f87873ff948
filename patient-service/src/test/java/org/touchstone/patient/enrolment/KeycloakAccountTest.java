package org.touchstone.patient.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.touchstone.patient.profile.Person;

class KeycloakAccountTest {
  private static final UUID ID = UUID.fromString("a0000000-0000-4000-8000-000000000001");

  @Test
  void readsAnAccount() throws Exception {
    Person person =
        account(
            """
            "username": "patient1", "firstName": "Elena", "lastName": "Marchetti", "enabled": true,
            "attributes": {"birthdate": ["1978-03-14"], "pronouns": ["she/her"]}
            """);

    assertThat(person)
        .isEqualTo(
            new Person(
                ID,
                "patient",
                "north",
                "Elena Marchetti",
                "Elena",
                LocalDate.of(1978, 3, 14),
                "she/her",
                true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "\"username\": \"p1\"                            | p1   | p1",
        "\"username\": \"p1\", \"firstName\": \"Noor\"   | Noor | Noor",
        "\"username\": \"p1\", \"lastName\": \" Dijk \"  | Dijk | p1"
      })
  void namesEverybody(String json, String name, String givenName) throws Exception {
    Person person = account(json);

    assertThat(person.name()).isEqualTo(name);
    assertThat(person.givenName()).isEqualTo(givenName);
  }

  @ParameterizedTest
  @CsvSource({"14.3.1978", "1978-02-30", "''"})
  void knowsNoBirthDateThatIsNone(String text) throws Exception {
    Person person =
        account("\"username\": \"p1\", \"attributes\": {\"birthdate\": [\"" + text + "\"]}");

    assertThat(person.birthDate()).isNull();
  }

  private static Person account(String json) throws Exception {
    return KeycloakAccount.person(
        new ObjectMapper().readTree("{\"id\": \"" + ID + "\", " + json + "}"), "patient", "north");
  }
}
