package org.touchstone.practice.menu;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way to be close, on one patient's list.
 *
 * @param id made by the device; unique for the patient, not beyond
 * @param title the patient's own words; absent: the starter's or the practice's name
 * @param practice the practice it stands for
 * @param starter the starter item it was taken from
 * @param possibleAtPain possible while pain is at most this, 0 to 10
 * @param effort 1 little, 2 some, 3 more
 * @param touches regions of the body that it touches; empty: any or none, see touch
 * @param place where, in the patient's own words
 * @param shared whether the invited person may see it
 * @param createdAt when it came onto the list
 */
record MenuItem(
    UUID id,
    @Nullable String title,
    @Nullable String practice,
    @Nullable String starter,
    Column column,
    Shelf shelf,
    int possibleAtPain,
    int effort,
    Touch touch,
    List<String> touches,
    @Nullable String place,
    boolean shared,
    Instant createdAt) {

  MenuItem {
    touches = List.copyOf(touches);
  }

  /**
   * Whether a yes to this item is a yes to the other: everything that says what it is, and that it
   * is shared. What it asks of the day, pain and effort, may change under a yes.
   */
  boolean meansTheSameAs(MenuItem other) {
    return Objects.equals(title, other.title)
        && Objects.equals(practice, other.practice)
        && Objects.equals(starter, other.starter)
        && column == other.column
        && shelf == other.shelf
        && touch == other.touch
        && touches.equals(other.touches)
        && Objects.equals(place, other.place)
        && shared == other.shared;
  }
}
