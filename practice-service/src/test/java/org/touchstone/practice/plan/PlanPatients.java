package org.touchstone.practice.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.touchstone.contracts.event.Company;
import org.touchstone.practice.catalogue.Daypart;
import org.touchstone.practice.catalogue.Offer;
import org.touchstone.practice.menu.Wishes;
import org.touchstone.practice.plan.PlanInput.Past;
import org.touchstone.practice.plan.PlanInput.Slot;
import org.touchstone.practice.programme.WeekPractices.Asked;
import org.touchstone.practice.wording.Texts;

/** Patients of a seed, from the whole range that entries allow, with the catalogue as it comes. */
final class PlanPatients {
  static final List<Offer> CATALOGUE = catalogue();
  private static final List<String> REGIONS = regions();

  private final Random random;

  PlanPatients(long seed) {
    random = new Random(seed);
  }

  PlanInput next() {
    List<Offer> offers = new ArrayList<>(CATALOGUE);
    if (random.nextInt(4) == 0) {
      // A clinic may publish what the catalogue does not bring.
      offers.add(
          new Offer(
              "intimate",
              "intimate",
              Daypart.EVENING,
              1,
              5,
              1,
              List.of(Company.SELF),
              List.of("genitals")));
    }
    Set<Company> company = new HashSet<>();
    for (Company one : List.of(Company.PARTNER, Company.FAMILY, Company.FRIEND, Company.PET)) {
      if (random.nextInt(4) == 0) {
        company.add(one);
      }
    }
    return new PlanInput(
        new UUID(random.nextLong(), random.nextLong()),
        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400)),
        offers,
        asked(),
        wishes(),
        random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(101), 1),
        regions(random.nextInt(3) == 0),
        regions(random.nextBoolean()),
        company,
        past(),
        codes(random.nextInt(3) == 0 ? 25 : 0),
        Map.of());
  }

  private List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    if (random.nextBoolean()) {
      asked.add(new Asked("hug", 7));
      asked.add(new Asked("conversation", 1));
    }
    for (String code : codes(random.nextInt(3))) {
      asked.add(new Asked(code, 1 + random.nextInt(7)));
    }
    return asked;
  }

  private Wishes wishes() {
    List<Wishes.Pick> picks = new ArrayList<>();
    for (String code : codes(random.nextInt(12))) {
      List<Company> with =
          switch (random.nextInt(3)) {
            case 0 -> List.of(Company.PARTNER);
            case 1 -> List.of(Company.PARTNER, Company.FAMILY, Company.FRIEND);
            default -> List.of();
          };
      picks.add(
          new Wishes.Pick(
              code, random.nextInt(11), new ArrayList<>(regions(random.nextInt(4) == 0)), with));
    }
    Set<String> notThere = regions(random.nextInt(4) == 0);
    Set<String> good = new HashSet<>(regions(random.nextBoolean()));
    good.removeAll(notThere);
    return new Wishes(
        picks,
        codes(random.nextInt(3)),
        random.nextInt(4) == 0,
        notThere,
        regions(random.nextInt(3) == 0),
        good);
  }

  private Past past() {
    Map<String, LocalDate> done = new HashMap<>();
    Map<String, Integer> declined = new HashMap<>();
    codes(random.nextInt(10)).forEach(code -> declined.put(code, 1 + random.nextInt(4)));
    return new Past(done, declined, codes(random.nextInt(5)));
  }

  private Set<String> regions(boolean some) {
    if (!some) {
      return Set.of();
    }
    int most = random.nextInt(10) == 0 ? REGIONS.size() : 6;
    return Set.copyOf(shuffled(REGIONS).subList(0, random.nextInt(most + 1)));
  }

  private Set<String> codes(int count) {
    return Set.copyOf(shuffled(CATALOGUE.stream().map(Offer::code).toList()).subList(0, count));
  }

  private List<String> shuffled(List<String> list) {
    List<String> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  static PlanInput withPain(PlanInput in, BigDecimal pain) {
    return with(in, in.day(), pain, in.hurtToday(), in.notForMe(), in.shown());
  }

  static PlanInput withDay(PlanInput in, LocalDate day) {
    return with(in, day, in.pain(), in.hurtToday(), in.notForMe(), in.shown());
  }

  static PlanInput withHurt(PlanInput in, Set<String> hurtToday) {
    return with(in, in.day(), in.pain(), hurtToday, in.notForMe(), in.shown());
  }

  static PlanInput withShown(PlanInput in, Map<Daypart, Slot> shown) {
    return with(in, in.day(), in.pain(), in.hurtToday(), in.notForMe(), shown);
  }

  /** Where touch hurts or is not wanted. */
  static Set<String> avoided(PlanInput in) {
    Set<String> avoided = new HashSet<>(in.hurtBefore());
    avoided.addAll(in.hurtToday());
    avoided.addAll(in.wishes().notThere());
    return avoided;
  }

  static PlanInput with(
      PlanInput in,
      LocalDate day,
      BigDecimal pain,
      Set<String> hurtToday,
      Set<String> notForMe,
      Map<Daypart, Slot> shown) {
    return new PlanInput(
        in.patientId(),
        day,
        in.offers(),
        in.asked(),
        in.wishes(),
        pain,
        in.hurtBefore(),
        hurtToday,
        in.company(),
        in.past(),
        notForMe,
        shown);
  }

  private static List<Offer> catalogue() {
    List<Offer> offers = new ArrayList<>();
    for (JsonNode one : Texts.file(Texts.PRACTICES).get("practices")) {
      String code = one.get("code").asText();
      offers.add(
          new Offer(
              code,
              one.path("variantOf").asText(code),
              Daypart.valueOf(one.get("daypart").asText().toUpperCase(Locale.ROOT)),
              one.get("touchLevel").asInt(),
              one.get("minutes").asInt(),
              one.get("energy").asInt(),
              Texts.strings(one.get("with")).stream()
                  .map(with -> Company.valueOf(with.toUpperCase(Locale.ROOT)))
                  .toList(),
              Texts.strings(one.get("regions"))));
    }
    return offers;
  }

  private static List<String> regions() {
    List<String> codes = new ArrayList<>();
    Texts.file("/catalogue/regions.json")
        .get("regions")
        .forEach(region -> codes.add(region.get("code").asText()));
    return codes;
  }
}
