package org.touchstone.practice.edition;

/**
 * Whose documents are meant.
 *
 * @param id short name of a clinic; empty: none, what is there for all clinics
 */
public record Clinic(String id) {
  public static final Clinic NONE = new Clinic("");
}
