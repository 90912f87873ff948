package org.touchstone.practice.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.menu.StartersView.Starter;

/** Reads what a patient's menu and words about touch say to a feature that chooses for them. */
@ApplicationScoped
public class WishService {
  private final MenuRepository menus;
  private final TouchService touch;
  private final Starters starters;

  WishService(MenuRepository menus, TouchService touch, Starters starters) {
    this.menus = menus;
    this.touch = touch;
    this.starters = starters;
  }

  /** A patient's wishes as they are now. */
  @Transactional
  public Wishes read(UUID patientId) {
    boolean sexual = menus.sexualShelf(patientId);
    List<Wishes.Pick> picks = new ArrayList<>();
    Set<String> shelved = new HashSet<>();
    if (!sexual) {
      starters.all(true).items().stream()
          .filter(starter -> starter.shelf() == Shelf.SEXUAL)
          .map(Starter::practice)
          .forEach(practice -> add(shelved, practice));
    }
    for (MenuItem item : menus.items(patientId)) {
      if (item.practice() == null) {
        continue;
      }
      if (sexual || item.shelf() == Shelf.EVERYDAY) {
        List<Company> with = starters.find(item.starter()).map(Starter::with).orElse(List.of());
        picks.add(new Wishes.Pick(item.practice(), item.possibleAtPain(), item.touches(), with));
      } else {
        shelved.add(item.practice());
      }
    }
    picks.forEach(pick -> shelved.remove(pick.practice()));
    List<TouchView.Place> places = touch.read(patientId).places();
    Set<String> notThere = regions(places, Feels.NOT);
    Set<String> depends = regions(places, Feels.DEPENDS);
    Set<String> good = new HashSet<>(regions(places, Feels.GOOD));
    good.removeAll(notThere);
    return new Wishes(picks, shelved, sexual, notThere, depends, good);
  }

  private static void add(Set<String> codes, @Nullable String code) {
    if (code != null) {
      codes.add(code);
    }
  }

  private static Set<String> regions(List<TouchView.Place> places, Feels feels) {
    return places.stream()
        .filter(place -> place.feels() == feels)
        .map(TouchView.Place::region)
        .collect(Collectors.toSet());
  }
}
