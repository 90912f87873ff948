package org.touchstone.local;

/**
 * How to reach one database.
 *
 * @param jdbcUrl the JDBC URL, without credentials
 * @param user the owner of the database
 * @param password the owner's password
 */
public record Database(String jdbcUrl, String user, String password) {

  @Override
  public String toString() {
    return jdbcUrl + " as " + user;
  }
}
