package org.touchstone.practice.menu;

import java.util.List;
import java.util.Set;
import org.touchstone.contracts.event.Company;

/**
 * What a patient's menu and words about touch say to a feature that chooses for them.
 *
 * @param picks items that stand for a practice, of the shelves that are on
 * @param shelved practices that stand on the sexual shelf alone, while it is off
 * @param sexual whether the patient has switched that shelf on
 * @param notThere regions where some kind of touch is not wanted
 * @param depends regions where some kind of touch depends on the day
 * @param feelsGood regions where some kind of touch feels good, and none is unwanted
 */
public record Wishes(
    List<Pick> picks,
    Set<String> shelved,
    boolean sexual,
    Set<String> notThere,
    Set<String> depends,
    Set<String> feelsGood) {

  public Wishes {
    picks = List.copyOf(picks);
    shelved = Set.copyOf(shelved);
    notThere = Set.copyOf(notThere);
    depends = Set.copyOf(depends);
    feelsGood = Set.copyOf(feelsGood);
  }

  /**
   * An item that stands for a practice.
   *
   * @param practice its code
   * @param possibleAtPain possible while pain is at most this, 0 to 10
   * @param touches regions that it touches in the patient's words
   * @param with who the idea it was taken from can be done with; empty: the patient's own item
   */
  public record Pick(
      String practice, int possibleAtPain, List<String> touches, List<Company> with) {
    public Pick {
      touches = List.copyOf(touches);
      with = List.copyOf(with);
    }
  }
}
