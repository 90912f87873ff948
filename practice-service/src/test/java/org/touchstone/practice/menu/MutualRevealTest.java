package org.touchstone.practice.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.practice.Api.ME;
import static org.touchstone.practice.together.Together.asPartner;
import static org.touchstone.practice.together.Together.mark;
import static org.touchstone.practice.together.Together.put;
import static org.touchstone.practice.together.Together.putItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.contracts.event.Category;
import org.touchstone.local.test.TestTokens;
import org.touchstone.practice.Api;
import org.touchstone.practice.LightCalls;
import org.touchstone.practice.TestClock;
import org.touchstone.practice.together.CountingSql;
import org.touchstone.practice.together.Together;

/**
 * The adversary of docs/decisions/0005-mutual-reveal.md: one of two people, who knows all of their
 * own doing and looks at everything they can see, after every step. Two worlds differ in the
 * other's answers that are not yes: no, later, none at all, or an app that was never opened.
 * Whatever the adversary sees has to be the same in both: status, headers, bytes, the number of
 * statements, the facts that were written.
 */
@QuarkusTest
class MutualRevealTest {
  private static final int ITEMS = 4;
  private static final int STEPS = 14;
  private static final Instant START = Instant.parse("2026-03-02T20:00:00Z");
  private static final List<String> NOT_YES = Arrays.asList("no", "later", null);

  @Inject TestClock clock;
  @Inject Together together;
  @Inject CountingSql sql;

  private final UUID patient = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();
  private final List<UUID> items =
      IntStream.range(0, ITEMS).mapToObj(i -> UUID.randomUUID()).toList();

  /**
   * What happens at one moment.
   *
   * @param mine what the adversary marks: item and answer; null: nothing
   * @param other what the other marks; null: nothing
   * @param hours time that passes before it
   */
  record Step(@Nullable Mark mine, @Nullable Mark other, int hours) {}

  /**
   * A mark.
   *
   * @param answer null: the mark is taken off
   */
  record Mark(int item, @Nullable String answer) {}

  @BeforeEach
  void listen() {
    together.execute(
        """
        CREATE TABLE IF NOT EXISTS outbox_seen (id bigserial, patient_id uuid, topic text, type text, payload text)
        """);
    together.execute("CREATE INDEX IF NOT EXISTS ix_outbox_seen ON outbox_seen (patient_id, id)");
    together.execute(
        """
        CREATE OR REPLACE FUNCTION see_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO outbox_seen (patient_id, topic, type, payload)
          VALUES (NEW.patient_id, NEW.topic, NEW.type, convert_from(NEW.payload, 'UTF8'));
          RETURN NULL;
        END $$
        """);
    together.execute("DROP TRIGGER IF EXISTS see_outbox ON outbox");
    together.execute(
        "CREATE TRIGGER see_outbox AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION see_outbox()");
  }

  @AfterEach
  void stop() {
    together.execute("DROP TRIGGER IF EXISTS see_outbox ON outbox");
    clock.reset();
  }

  static Stream<Arguments> adversaries() {
    return IntStream.range(0, 12)
        .boxed()
        .flatMap(seed -> Stream.of(Arguments.of("patient", seed), Arguments.of("partner", seed)));
  }

  static Stream<Arguments> adversariesAndItems() {
    return IntStream.range(0, ITEMS)
        .boxed()
        .flatMap(item -> Stream.of(Arguments.of("patient", item), Arguments.of("partner", item)));
  }

  @ParameterizedTest
  @MethodSource("adversaries")
  void seesTheSameInTwoWorldsThatDifferInWhatIsNotYes(String adversary, int seed) {
    // Given
    List<List<Step>> worlds = twoWorlds(new Random(seed));

    // When
    List<String> first = run(adversary, worlds.get(0));
    List<String> second = run(adversary, worlds.get(1));

    // Then
    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("adversaries")
  void seesTheSameWhenTheOtherNeverOpensTheAppAndWhenTheySayNoToEverything(
      String adversary, int seed) {
    // Given
    Random random = new Random(1_000 + seed);
    List<Step> never = new ArrayList<>();
    List<Step> no = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      Mark mine = new Mark(random.nextInt(ITEMS), random.nextInt(3) == 0 ? null : "yes");
      int hours = random.nextInt(20);
      never.add(new Step(mine, null, hours));
      no.add(new Step(mine, new Mark(i % ITEMS, random.nextBoolean() ? "no" : "later"), hours));
    }

    // When
    List<String> opened = run(adversary, no);

    // Then
    assertThat(opened).isEqualTo(run(adversary, never));
  }

  /** The harness has eyes: a yes of both makes a difference, from the next morning on. */
  @ParameterizedTest
  @MethodSource("adversariesAndItems")
  void seesADifferenceOnceBothSaidYes(String adversary, int item) {
    // Given
    List<Step> yes =
        List.of(
            new Step(new Mark(item, "yes"), new Mark(item, "yes"), 1),
            new Step(null, null, 1),
            new Step(null, null, 8));
    List<Step> no =
        yes.stream()
            .map(
                s -> new Step(s.mine(), s.other() == null ? null : new Mark(item, "no"), s.hours()))
            .toList();

    // When
    List<String> both = run(adversary, yes);

    // Then
    List<String> one = run(adversary, no);
    assertThat(both.subList(0, 2)).isEqualTo(one.subList(0, 2));
    assertThat(both.get(2))
        .isNotEqualTo(one.get(2))
        .contains("\"items\":[{\"id\":\"" + items.get(item));
  }

  /** Trying out an answer for a moment shows nothing: what counts is what stood in the morning. */
  @Test
  void learnsNothingFromAYesThatIsTakenBackBeforeTheMorning() {
    // Given
    prepare();
    mark(asPartner(partner), items.get(0), "yes");
    clock.set("2026-03-04T12:00:00Z");

    for (int i = 0; i < 5; i++) {
      // When
      mark(Api.as(patient), items.get(0), "yes").then().statusCode(200);
      String looked = mutual(Api.as(patient));
      mark(Api.as(patient), items.get(0), i % 2 == 0 ? null : "no").then().statusCode(200);

      // Then
      assertThat(looked).contains("\"items\":[]");
    }
    clock.set("2026-03-05T12:00:00Z");
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
    assertThat(mutual(asPartner(partner))).contains("\"items\":[]");
  }

  @Test
  void showsBothTheSameAtTheSameMoment() {
    // Given
    prepare();
    mark(asPartner(partner), items.get(1), "yes");
    mark(Api.as(patient), items.get(1), "yes");

    // When
    clock.set("2026-03-03T03:59:59Z");
    String before = mutual(Api.as(patient));
    clock.set("2026-03-03T04:00:00Z");
    String after = mutual(Api.as(patient));

    // Then
    assertThat(before).contains("\"items\":[]", "\"next\":\"2026-03-03T04:00:00Z\"");
    assertThat(after).contains(items.get(1).toString());
    assertThat(mutual(asPartner(partner))).isEqualTo(after);
  }

  @Test
  void hidesAtOnceWhatIsTakenBackAndShowsItAgainInTheMorning() {
    // Given
    prepare();
    mark(asPartner(partner), items.get(1), "yes");
    mark(Api.as(patient), items.get(1), "yes");
    clock.set("2026-03-03T12:00:00Z");
    assertThat(mutual(asPartner(partner))).contains(items.get(1).toString());

    // When
    mark(Api.as(patient), items.get(1), "later");

    // Then
    assertThat(mutual(asPartner(partner))).contains("\"items\":[]");
    mark(Api.as(patient), items.get(1), "yes");
    assertThat(mutual(asPartner(partner))).contains("\"items\":[]");
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
    clock.set("2026-03-04T04:00:00Z");
    assertThat(mutual(Api.as(patient))).contains(items.get(1).toString());
  }

  @Test
  void keepsAYesThatIsSentAgain() {
    // Given
    prepare();
    mark(asPartner(partner), items.get(0), "yes");
    mark(Api.as(patient), items.get(0), "yes");
    clock.set("2026-03-03T12:00:00Z");

    // When
    Response again = mark(Api.as(patient), items.get(0), "yes");

    // Then
    assertThat(again.<String>path("countsFrom")).isEqualTo("2026-03-03T04:00:00Z");
    assertThat(mutual(Api.as(patient))).contains(items.get(0).toString());
  }

  /** A yes to one thing is never a yes to another. */
  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {
        ",'place':'elsewhere'",
        ",'touch':'full'",
        ",'touches':['neck']",
        ",'practice':'massage'",
        ",'shared':false"
      })
  void forgetsMarksOfAnItemThatBecomesAnother(String change) {
    // Given
    prepare();
    mark(asPartner(partner), items.get(0), "yes");
    mark(Api.as(patient), items.get(0), "yes");
    clock.set("2026-03-03T12:00:00Z");

    // When
    put(
        Api.as(patient),
        "menu/items/" + items.get(0),
        "{'title':'item 0','column':'physical','possibleAtPain':6"
            + (change.contains("shared") ? "" : ",'shared':true")
            + change
            + "}");

    // Then
    assertThat(marks()).isZero();
    putItem(patient, items.get(0), "item 0", "");
    clock.set("2026-03-05T12:00:00Z");
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
  }

  @Test
  void keepsMarksOfAnItemThatAsksLess() {
    // Given
    prepare();
    mark(asPartner(partner), items.get(0), "no");

    // When
    put(
        Api.as(patient),
        "menu/items/" + items.get(0),
        "{'title':'item 0','column':'physical','possibleAtPain':9,'effort':2,'shared':true}");

    // Then
    assertThat(marks()).isEqualTo(1);
  }

  @Test
  void forgetsMarksWhenTheMenuIsNoLongerShared() {
    // Given
    prepare();
    mark(asPartner(partner), items.get(0), "yes");
    mark(Api.as(patient), items.get(0), "yes");
    clock.set("2026-03-03T12:00:00Z");

    // When
    together.shareWithPartner(patient, Category.INTIMACY);

    // Then
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
    assertThat(mutual(asPartner(partner))).isEqualTo(mutual(Api.as(patient)));
    mark(asPartner(partner), items.get(0), "yes").then().statusCode(404);
    together.shareWithPartner(patient, Category.MENU, Category.INTIMACY);
    clock.set("2026-03-04T12:00:00Z");
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
    assertThat(marks()).isZero();
  }

  /** Neither a shelf that is switched on for a moment nor one of the other tells anything. */
  @Test
  void needsBothSexualShelvesAndIntimacy() {
    // Given
    prepare();
    UUID item = UUID.randomUUID();
    put(Api.as(patient), "menu/shelf", "{'sexual':true}");
    putItem(patient, item, "Close", ",'shelf':'sexual'").then().statusCode(201);
    mark(asPartner(partner), item, "yes").then().statusCode(404);
    put(asPartner(partner), "menu/shelf", "{'sexual':true}");
    mark(asPartner(partner), item, "yes").then().statusCode(200);
    mark(Api.as(patient), item, "yes").then().statusCode(200);
    clock.set("2026-03-03T12:00:00Z");
    assertThat(mutual(Api.as(patient))).contains(item.toString());

    // When
    put(asPartner(partner), "menu/shelf", "{'sexual':false}").then().statusCode(200);

    // Then
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
    assertThat(asPartner(partner).get(ME + "shared-menu").asString())
        .doesNotContain(item.toString());
    put(asPartner(partner), "menu/shelf", "{'sexual':true}");
    clock.set("2026-03-05T12:00:00Z");
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
    mark(asPartner(partner), item, "yes");
    clock.set("2026-03-06T12:00:00Z");
    assertThat(mutual(asPartner(partner))).contains(item.toString());
    together.shareWithPartner(patient, Category.MENU);
    assertThat(mutual(asPartner(partner))).contains("\"items\":[]");
    assertThat(asPartner(partner).get(ME + "shared-menu").asString())
        .doesNotContain(item.toString());
    together.shareWithPartner(patient, Category.MENU, Category.INTIMACY);
    assertThat(mutual(asPartner(partner))).contains("\"items\":[]");
  }

  /** After an end, a partner is somebody who never was; nothing waits for a second time. */
  @Test
  void endsForGoodAndInSilence() {
    // Given
    UUID partnership = prepare();
    mark(asPartner(partner), items.get(0), "yes");
    mark(Api.as(patient), items.get(0), "yes");
    clock.set("2026-03-03T12:00:00Z");
    UUID stranger = UUID.randomUUID();

    // When
    together.end(partnership);

    // Then
    for (String path :
        List.of("shared-menu", "menu/marks", "menu/mutual", "shared-touch", "check-ins")) {
      assertThat(seen(asPartner(partner).get(ME + path)))
          .startsWith("404")
          .isEqualTo(seen(asPartner(stranger).get(ME + path)));
    }
    assertThat(seen(mark(asPartner(partner), items.get(0), "yes")))
        .isEqualTo(seen(mark(asPartner(stranger), items.get(0), "yes")));
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
    assertThat(marks()).isZero();
    together.pair(patient, partner, Category.MENU);
    clock.set("2026-03-05T12:00:00Z");
    assertThat(mutual(Api.as(patient))).contains("\"items\":[]");
  }

  /** A mark that arrives while the partnership ends is either gone with it or refused. */
  @Test
  void leavesNoMarkBehindWhenItEndsMeanwhile() throws Exception {
    for (int round = 0; round < 15; round++) {
      // Given
      UUID partnership = prepare();
      Thread marking =
          new Thread(
              () -> items.forEach(item -> mark(asPartner(partner), item, "no").statusCode()));
      marking.start();

      // When
      together.end(partnership);

      // Then
      marking.join();
      assertThat(marks()).isZero();
    }
  }

  @Test
  void showsAPartnerOnlyItemsThatAreShared() {
    // Given
    prepare();
    UUID kept = UUID.randomUUID();
    put(
        Api.as(patient),
        "menu/items/" + kept,
        "{'title':'kept','column':'physical','possibleAtPain':6}");

    // When
    String shared = asPartner(partner).get(ME + "shared-menu").asString();

    // Then
    assertThat(shared).contains("item 0").doesNotContain("kept", "\"shared\"");
    assertThat(seen(mark(asPartner(partner), kept, "yes")).replace(kept.toString(), ""))
        .startsWith("404")
        .isEqualTo(seen(mark(asPartner(partner), patient, "yes")).replace(patient.toString(), ""));
  }

  @Test
  void refusesWhatIsNoAnswer() {
    // Given
    prepare();

    // When
    Response answer = mark(asPartner(partner), items.get(0), "maybe");

    // Then
    answer.then().statusCode(400);
    assertThat(answer.<List<String>>path("violations.field")).containsExactly("answer");
    assertThat(marks()).isZero();
  }

  @Test
  void putsAPartnersLookOnRecordAndNeverAMark() {
    // Given
    prepare();
    int before = facts().size();

    // When
    asPartner(partner).get(ME + "shared-menu").then().statusCode(200);
    List<String> looked = facts().subList(before, before + 1);

    // Then
    assertThat(looked.get(0))
        .contains("\"actorRole\":\"partner\"", "\"resource\":\"menu\"", "\"purpose\":\"partner\"");
    for (String answer : NOT_YES) {
      mark(asPartner(partner), items.get(0), answer);
      mark(Api.as(patient), items.get(1), answer);
    }
    mark(asPartner(partner), items.get(2), "yes");
    asPartner(partner).get(ME + "menu/marks").then().statusCode(200);
    assertThat(facts()).hasSize(before + 1);
  }

  /** Two scripts in which the adversary does the same and the other says yes at the same times. */
  private static List<List<Step>> twoWorlds(Random random) {
    boolean[] saysYes = new boolean[ITEMS];
    List<Step> first = new ArrayList<>();
    List<Step> second = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      Mark mine =
          random.nextInt(5) == 0
              ? null
              : new Mark(
                  random.nextInt(ITEMS),
                  random.nextInt(3) > 0 ? "yes" : NOT_YES.get(random.nextInt(3)));
      int item = random.nextInt(ITEMS);
      int hours = random.nextInt(16);
      if (random.nextInt(3) == 0) {
        saysYes[item] = true;
        first.add(new Step(mine, new Mark(item, "yes"), hours));
        second.add(new Step(mine, new Mark(item, "yes"), hours));
      } else {
        // A yes that is taken back is taken back in both; how, and all the rest, may differ.
        boolean taken = saysYes[item];
        saysYes[item] = false;
        first.add(new Step(mine, notYes(random, item, taken), hours));
        second.add(new Step(mine, notYes(random, item, taken), hours));
      }
    }
    return List.of(first, second);
  }

  private static @Nullable Mark notYes(Random random, int item, boolean needed) {
    return !needed && random.nextInt(4) == 0
        ? null
        : new Mark(item, NOT_YES.get(random.nextInt(NOT_YES.size())));
  }

  private List<String> run(String adversary, List<Step> script) {
    prepare();
    List<String> seen = new ArrayList<>();
    Instant now = START;
    for (Step step : script) {
      now = now.plus(Duration.ofHours(step.hours())).plusSeconds(1);
      clock.set(now.toString());
      Mark other = step.other();
      if (other != null) {
        assertThat(marked(other(adversary), other)).startsWith("200 ");
      }
      seen.add(look(adversary, step.mine()));
    }
    return seen;
  }

  /** All that the adversary can see of one moment, their own mark first. */
  private String look(String adversary, @Nullable Mark mine) {
    List<String> seen = new ArrayList<>();
    long statements = sql.statements();
    int facts = facts().size();
    if (mine != null) {
      seen.add(marked(adversary, mine));
    }
    List<String> paths =
        adversary.equals("patient")
            ? List.of(
                "menu/mutual",
                "menu/marks",
                "menu",
                "menu?today=true",
                "menu/items/" + items.get(0))
            : List.of("menu/mutual", "menu/marks", "shared-menu", "shared-touch", "check-ins");
    for (String path : paths) {
      seen.add(LightCalls.get(token(adversary), ME + path));
    }
    seen.add((sql.statements() - statements) + " statements");
    seen.addAll(facts().subList(facts, facts().size()));
    return String.join("\n", seen);
  }

  private UUID prepare() {
    clock.set(START.toString());
    together.execute("DELETE FROM sharing_partner WHERE patient_id = ?", patient);
    together.execute("DELETE FROM menu_item WHERE patient_id = ?", patient);
    UUID partnership = together.pair(patient, partner, Category.MENU, Category.INTIMACY);
    for (int i = 0; i < ITEMS; i++) {
      putItem(patient, items.get(i), "item " + i, "").then().statusCode(201);
    }
    return partnership;
  }

  private String marked(String role, Mark mark) {
    String answer = mark.answer() == null ? "null" : "\"" + mark.answer() + "\"";
    return LightCalls.put(
        token(role), ME + "menu/marks/" + items.get(mark.item()), "{\"answer\":" + answer + "}");
  }

  private String token(String role) {
    return TestTokens.token(role.equals("patient") ? patient : partner, role);
  }

  private static String other(String adversary) {
    return adversary.equals("patient") ? "partner" : "patient";
  }

  private static String mutual(RequestSpecification caller) {
    Response answer = caller.get(ME + "menu/mutual");
    answer.then().statusCode(200);
    return answer.asString();
  }

  /** Status, headers and body of an answer; the trace's own header is different each time. */
  private static String seen(Response answer) {
    return answer.statusCode()
        + answer.headers().asList().stream()
            .filter(header -> !header.getName().toLowerCase(Locale.ROOT).equals("traceparent"))
            .map(Header::toString)
            .sorted()
            .collect(Collectors.joining(" ", " ", " "))
        + answer.asString();
  }

  private long marks() {
    return Long.parseLong(
        together.texts("SELECT count(*) FROM menu_mark WHERE patient_id = ?", patient).get(0));
  }

  /** The facts that were written about the patient, without the random id of each. */
  private List<String> facts() {
    return together
        .texts(
            "SELECT topic || ' ' || type || ' ' || payload FROM outbox_seen WHERE patient_id = ? ORDER BY id",
            patient)
        .stream()
        .map(fact -> fact.replaceAll("\"accessId\":\"[^\"]+\"", "\"accessId\":\"\""))
        .toList();
  }
}
