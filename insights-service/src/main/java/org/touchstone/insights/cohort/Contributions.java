package org.touchstone.insights.cohort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Who contributed what to a release, as salted digests: enough to count how many people differ from
 * one release to the next, and to tell nobody who they are.
 *
 * @param byPerson digest of the contribution by digest of the person
 */
record Contributions(Map<String, String> byPerson) {

  /** Fewest people who may make the difference between two releases that follow each other. */
  static final int LEAST_CHANGED = 3;

  Contributions {
    byPerson = Map.copyOf(byPerson);
  }

  static Contributions of(List<Member> members, UUID salt) {
    Map<String, String> digests = new TreeMap<>();
    for (Member member : members) {
      digests.put(
          digest(salt + "/" + member.patientId()),
          digest(
              salt
                  + "/"
                  + member.patientId()
                  + "/"
                  + new TreeMap<>(member.courses())
                  + new TreeMap<>(member.retained())));
    }
    return new Contributions(digests);
  }

  /** How many people joined, left, or contribute something else. */
  int changed(Contributions other) {
    Set<String> people = new HashSet<>(byPerson.keySet());
    people.addAll(other.byPerson.keySet());
    return (int)
        people.stream()
            .filter(person -> !Objects.equals(byPerson.get(person), other.byPerson.get(person)))
            .count();
  }

  /**
   * Whether a release may follow another: no difference between them is about one or two people.
   */
  boolean mayFollow(Contributions before) {
    int changed = changed(before);
    return changed == 0 || changed >= LEAST_CHANGED;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
