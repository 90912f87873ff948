package org.touchstone.practice.together;

import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.Category;

/**
 * A patient and the person they have invited, while it holds.
 *
 * @param partnershipId this one time: a later one of the same two is another
 * @param shared codes of the categories that the patient shares with the partner
 */
public record Pair(UUID partnershipId, UUID patientId, UUID partnerId, Set<String> shared) {
  public Pair {
    shared = Set.copyOf(shared);
  }

  /** Whether the patient shares a category with the partner now. */
  public boolean shares(Category category) {
    return shared.contains(category.code());
  }

  /** The one of the two who is not this person. */
  public UUID other(UUID personId) {
    return personId.equals(patientId) ? partnerId : patientId;
  }
}
