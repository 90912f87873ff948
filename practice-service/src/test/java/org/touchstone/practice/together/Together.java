package org.touchstone.practice.together;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;

/** Pairs of a patient and a partner, as patient-service would have told of them. */
@Singleton
public class Together {
  private final AgroalDataSource dataSource;

  Together(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A partnership that holds, with what the patient shares for the purpose partner. */
  public UUID pair(UUID patient, UUID partner, Category... shared) {
    UUID partnership = UUID.randomUUID();
    shareWithPartner(patient, shared);
    execute(
        """
        INSERT INTO sharing_partner (partnership_id, patient_id, partner_id, active, revision)
        VALUES (?, ?, ?, true, 1)
        """,
        partnership,
        patient,
        partner);
    return partnership;
  }

  public void shareWithPartner(UUID patient, Category... shared) {
    execute(
        """
        INSERT INTO sharing_patient (patient_id, clinic, active, partner_categories)
        VALUES (?, 'north', true, ?::text[])
        ON CONFLICT (patient_id) DO UPDATE SET partner_categories = excluded.partner_categories
        """,
        patient,
        "{" + String.join(",", Arrays.stream(shared).map(Category::code).toList()) + "}");
  }

  public void end(UUID partnership) {
    execute(
        "UPDATE sharing_partner SET active = false, revision = 2 WHERE partnership_id = ?",
        partnership);
  }

  public void execute(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of a query, as texts. */
  public List<String> texts(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public static RequestSpecification asPartner(UUID partner) {
    return Api.with(TestTokens.token(partner, "partner"));
  }

  /** A PUT under {@code /me/} with JSON that may be written with single quotes. */
  public static Response put(RequestSpecification caller, String path, String body) {
    return caller.contentType(ContentType.JSON).body(body.replace('\'', '"')).put(Api.ME + path);
  }

  /** Agrees to show all answers of a week, with neither a body nor a type of one. */
  public static Response reveal(RequestSpecification caller, String week) {
    return caller.noContentType().post(Api.ME + week + "/reveal");
  }

  /** An everyday item that is shared; more fields may follow. */
  public static Response putItem(UUID patient, UUID id, String title, String more) {
    return put(
        Api.as(patient),
        "menu/items/" + id,
        "{'title':'"
            + title
            + "','column':'physical','possibleAtPain':6,'shared':true"
            + more
            + "}");
  }

  public static Response mark(RequestSpecification caller, UUID item, String answer) {
    return put(
        caller,
        "menu/marks/" + item,
        answer == null ? "{'answer':null}" : "{'answer':'" + answer + "'}");
  }
}
