package org.touchstone.practice.checkin;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The answers of a week that are shared one by one, as bodies. */
final class WeekBodies {
  static final String WEEK = "check-ins/2026-W48";
  static final List<String> ALL = List.of("worked", "adjust", "feeling");

  private static final Map<String, String> ANSWERS =
      Map.of("worked", "'tea'", "adjust", "'earlier'", "feeling", "6");

  private WeekBodies() {}

  /** All sets of the three answers. */
  static Stream<List<String>> sets() {
    return IntStream.range(0, 8)
        .mapToObj(
            bits ->
                IntStream.range(0, 3)
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(ALL::get)
                    .toList());
  }

  /** A body with some of the answers; more fields may follow. */
  static String week(List<String> answers, String more) {
    return answers.stream()
        .map(answer -> ",'" + answer + "':" + ANSWERS.get(answer))
        .collect(Collectors.joining("", "{'zone':'UTC'", more + "}"));
  }

  static String json(List<String> answers) {
    return answers.stream().map(a -> "'" + a + "'").collect(Collectors.joining(",", "[", "]"));
  }

  /** Status, headers and body. */
  static String whole(Response answer) {
    return answer.statusCode() + "\n" + answer.headers() + "\n" + answer.asString();
  }
}
