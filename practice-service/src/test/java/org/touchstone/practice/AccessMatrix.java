package org.touchstone.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every operation with those who may call it, written down by hand. */
final class AccessMatrix {
  static final String ROOT = "/api/practice/v1/";
  static final String ANYBODY = "patient,partner,clinician,administrator,demo-loader";

  /**
   * Operation, roles that may call it, and for whom it has nothing:
   *
   * <ul>
   *   <li>{@code open}: needs no token
   *   <li>{@code own}: another patient reads nothing of what is the caller's
   *   <li>{@code object}: an id of another patient's is not there
   *   <li>{@code silent}: as {@code object}, with the same answer whether it was there or not
   *   <li>{@code pair}: a partner of nobody finds nothing
   *   <li>{@code care}: a patient whom the caller does not treat is not there
   *   <li>{@code clinic}: who works in no clinic may not
   *   <li>{@code content}: the same for everybody of a clinic
   * </ul>
   */
  private static final String MATRIX =
      """
      GET    help-now/{country}                              anybody            open
      GET    practices                                       anybody            content
      GET    practices/{code}                                anybody            content
      GET    practices/{code}/versions                       administrator      clinic
      GET    practices/{code}/draft                          administrator      clinic
      PUT    practices/{code}/draft                          administrator      clinic
      DELETE practices/{code}/draft                          administrator      clinic
      POST   practices/{code}/publish                        administrator      clinic
      GET    practice-drafts                                 administrator      clinic
      PUT    practices/{code}/retirement                     administrator      clinic
      DELETE practices/{code}/retirement                     administrator      clinic
      GET    regions                                         anybody            content
      GET    references                                      anybody            content
      GET    references/{id}                                 anybody            content
      GET    lessons                                         anybody            content
      GET    lessons/{code}                                  anybody            content
      GET    instruments                                     anybody            content
      GET    programmes                                      anybody            content
      GET    programmes/{code}                               anybody            content
      GET    programmes/{code}/versions                      administrator,clinician clinic
      GET    programmes/{code}/draft                         administrator      clinic
      PUT    programmes/{code}/draft                         administrator      clinic
      DELETE programmes/{code}/draft                         administrator      clinic
      POST   programmes/{code}/publish                       administrator      clinic
      GET    programme-drafts                                administrator      clinic
      PUT    me/pain-entries/{id}                            patient            own,object
      GET    me/pain-entries/{id}                            patient            own,object
      DELETE me/pain-entries/{id}                            patient            own,object
      PUT    me/mood-entries/{id}                            patient            own,object
      GET    me/mood-entries/{id}                            patient            own,object
      DELETE me/mood-entries/{id}                            patient            own,object
      PUT    me/sessions/{id}                                patient            own,object
      GET    me/sessions/{id}                                patient            own,object
      DELETE me/sessions/{id}                                patient            own,object
      GET    me/diary                                        patient            own
      POST   me/diary/import                                 patient            own
      GET    me/moments                                      patient            own
      GET    me/instruments/due                              patient            own
      GET    me/instrument-responses                         patient            own
      PUT    me/instrument-responses/{id}                    patient            own,object
      GET    me/instrument-responses/{id}                    patient            own,object
      DELETE me/instrument-responses/{id}                    patient            own,object
      GET    me/laboratory-values                            patient            own
      GET    me/enrolments                                   patient            own
      GET    me/plan                                         patient            own
      PUT    me/plan/{day}/{daypart}                         patient            own
      GET    me/plan/not-for-me                              patient            own
      DELETE me/plan/not-for-me/{practice}                   patient            own
      GET    me/menu                                         patient            own
      PUT    me/menu                                         patient            own
      GET    me/menu/starters                                patient            own
      GET    me/menu/items/{id}                              patient            own,object
      PUT    me/menu/items/{id}                              patient            own,object
      DELETE me/menu/items/{id}                              patient            own,silent
      PUT    me/menu/shelf                                   patient,partner    own
      GET    me/menu/marks                                   patient,partner    own,pair
      PUT    me/menu/marks/{item}                            patient,partner    own,pair,object
      GET    me/menu/mutual                                  patient,partner    own,pair
      GET    me/shared-menu                                  partner            pair
      GET    me/touch                                        patient            own
      PUT    me/touch                                        patient            own
      GET    me/shared-touch                                 partner            pair
      GET    me/cards                                        patient            own
      GET    me/cards/{id}                                   patient            own,object
      PUT    me/cards/{id}                                   patient            own,object
      DELETE me/cards/{id}                                   patient            own,silent
      GET    me/check-ins                                    patient,partner    own,pair
      GET    me/check-ins/{week}                             patient,partner    own,pair
      PUT    me/check-ins/{week}                             patient,partner    own,pair
      DELETE me/check-ins/{week}                             patient,partner    own,pair
      POST   me/check-ins/{week}/reveal                      patient,partner    own,pair
      DELETE me/check-ins/{week}/reveal                      patient,partner    own,pair
      GET    patients/{id}/diary                             clinician          care
      GET    patients/{id}/menu                              clinician          care
      GET    patients/{id}/check-ins                         clinician          care
      GET    patients/{id}/instrument-responses              clinician          care
      GET    patients/{id}/laboratory-values                 clinician          care
      PUT    patients/{id}/laboratory-values/{value}         clinician          care,object
      DELETE patients/{id}/laboratory-values/{value}         clinician          care,object
      GET    patients/{id}/enrolments                        clinician          care
      PUT    patients/{id}/enrolments/{enrolment}            clinician          care,object
      PUT    patients/{id}/enrolments/{enrolment}/tailoring  clinician          care,object
      POST   patients/{id}/enrolments/{enrolment}/pause      clinician          care,object
      POST   patients/{id}/enrolments/{enrolment}/resume     clinician          care,object
      POST   patients/{id}/enrolments/{enrolment}/stop       clinician          care,object
      """;

  record Row(String method, String path, List<String> roles, Set<String> kinds) {
    static Row of(String line) {
      String[] cells = line.trim().split("\\s+", -1);
      String roles = cells[2].equals("anybody") ? ANYBODY : cells[2];
      return new Row(
          cells[0], cells[1], List.of(roles.split(",", -1)), Set.of(cells[3].split(",", -1)));
    }

    boolean is(String kind) {
      return kinds.contains(kind);
    }

    String kind() {
      return kindOf(path);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** What a path is about, such as {@code menu}. */
  static String kindOf(String path) {
    return path.replaceFirst("^(me|patients/[^/]+)/", "").replaceFirst("/.*", "");
  }

  static Stream<Row> rows() {
    return MATRIX.lines().map(Row::of);
  }

  static Stream<Row> closedRows() {
    return rows().filter(row -> !row.is("open"));
  }

  static Stream<Row> rowsOfSomeRoles() {
    return rows().filter(row -> !String.join(",", row.roles()).equals(ANYBODY));
  }

  static Stream<Row> rowsWithStrangers() {
    return rows().filter(row -> row.is("pair") || row.is("care") || row.is("clinic"));
  }

  static Stream<Row> rowsWithAnObject() {
    return rows().filter(row -> row.is("object") || row.is("silent"));
  }

  /** Rows with a body, which the API document confirms. */
  static Stream<Row> rowsWithABody() {
    return rows()
        .filter(
            row ->
                row.method().equals("PUT")
                    || row.path().endsWith("/import")
                    || row.toString().equals("POST me/check-ins/{week}/reveal"));
  }

  static Stream<Arguments> admissions() {
    return rows().flatMap(row -> row.roles().stream().map(role -> Arguments.of(row, role)));
  }

  private AccessMatrix() {}
}
