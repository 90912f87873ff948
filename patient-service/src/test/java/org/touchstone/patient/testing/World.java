package org.touchstone.patient.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.touchstone.patient.enrolment.KeepPeople;
import org.touchstone.patient.enrolment.RealmSync;
import org.touchstone.patient.profile.Person;

/** People of a test, each with ids of their own, so that tests do not meet. */
@ApplicationScoped
public class World {
  private final FakeRealm realm;
  private final RealmSync sync;
  private final KeepPeople keepPeople;
  private final AgroalDataSource dataSource;

  World(FakeRealm realm, RealmSync sync, KeepPeople keepPeople, AgroalDataSource dataSource) {
    this.realm = realm;
    this.sync = sync;
    this.keepPeople = keepPeople;
    this.dataSource = dataSource;
  }

  /** A person in the realm, who is not known here yet. */
  public Person account(String role, String clinic, String given, String family) {
    Person person =
        new Person(
            UUID.randomUUID(),
            role,
            clinic,
            given + " " + family,
            given,
            LocalDate.of(1978, 3, 14),
            "she/her",
            true);
    realm.put(person);
    return person;
  }

  public Person patient(String clinic) {
    return seen(account("patient", clinic, "Elena", "Marchetti"));
  }

  public Person patient(String clinic, String given, String family) {
    return seen(account("patient", clinic, given, family));
  }

  public Person clinician(String clinic) {
    return seen(account("clinician", clinic, "Miriam", "Oyelaran"));
  }

  public Person administrator(String clinic) {
    return seen(account("administrator", clinic, "Ruth", "Calloway"));
  }

  /** The person as the realm has them, known here from now on. */
  public Person seen(Person person) {
    realm.put(person);
    return sync.require(person.id());
  }

  /** The person's account is switched off, and that is known here. */
  public void switchOff(Person person) {
    realm.put(person.inactive());
    keepPeople.keep(List.of(person.inactive()));
  }

  /** Numbers and texts of one row or of several rows, one after the other. */
  public List<Object> query(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<Object> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            values.add(rows.getObject(column));
          }
        }
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long count(String sql, Object... parameters) {
    return ((Number) query(sql, parameters).get(0)).longValue();
  }

  public void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs something while the database takes no row into the outbox. */
  public void whileOutboxFails(Runnable work) throws SQLException {
    execute(
        """
        CREATE FUNCTION fail_outbox() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'no row today'; END $$
        """);
    execute("CREATE TRIGGER fail_outbox BEFORE INSERT ON outbox EXECUTE FUNCTION fail_outbox()");
    try {
      work.run();
    } finally {
      execute("DROP TRIGGER fail_outbox ON outbox");
      execute("DROP FUNCTION fail_outbox()");
    }
  }
}
