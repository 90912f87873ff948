package org.touchstone.insights.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.touchstone.insights.estimator.Period;
import org.touchstone.insights.insight.HowView;
import org.touchstone.insights.insight.Texts;

/** Paths in words: offered, never assigned. */
final class PathwayWording {

  /** Goes up whenever the same diary and answers may give another offer. */
  static final String METHOD_VERSION = "1";

  private final Texts texts;

  private PathwayWording(Texts texts) {
    this.texts = texts;
  }

  static PathwayWording in(List<Locale> preferred) {
    return new PathwayWording(Texts.of(preferred, "pathway"));
  }

  String language() {
    return texts.language();
  }

  /** What is offered, and each reason. */
  String sentence(Offer offer) {
    if (!offer.enough()) {
      return texts.text("offered.too_few");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(texts.text("offered." + offer.code()));
    if (offer.webByDiary() && offer.network() != null) {
      sentences.add(
          texts.format(
              "reason.web.data",
              texts.format("number", offer.network().index()),
              offer.network().days(),
              offer.webEdges()));
    }
    if (offer.selfEdge() != null) {
      sentences.add(
          texts.format(
              "reason.self.data",
              texts.format("number", Math.abs(offer.selfEdge().partial())),
              offer.selfEdge().days()));
    }
    if (offer.webByAnswers()) {
      sentences.add(texts.text("reason.web.answers"));
    }
    if (offer.selfByAnswers()) {
      sentences.add(texts.text("reason.self.answers"));
    }
    if (sentences.size() > 1) {
      sentences.add(texts.text("reason.why"));
    }
    return String.join(" ", sentences);
  }

  /**
   * How the offer came about.
   *
   * @param method key of the text: {@code method}, or {@code method.clinic} without answers
   */
  HowView how(Offer offer, String method) {
    Period period = offer.network() == null ? null : offer.network().period();
    return new HowView(
        texts.text(method),
        METHOD_VERSION,
        offer.network() == null ? 0 : offer.network().days(),
        period == null ? null : period.from(),
        period == null ? null : period.to(),
        texts.text(offer.enough() ? "change.data" : "change.too_few"));
  }

  List<PathwayView.PathView> paths() {
    return List.of("web", "self").stream()
        .map(
            path ->
                new PathwayView.PathView(
                    path,
                    texts.text("path." + path + ".title"),
                    texts.text("path." + path + ".text")))
        .toList();
  }

  List<PathwayView.QuestionView> questions() {
    return List.of(
        scale("connected"),
        scale("selfView"),
        new PathwayView.QuestionView(
            "age",
            texts.text("question.age.text"),
            null,
            null,
            Arrays.stream(Age.values())
                .map(age -> new PathwayView.OptionView(age.code(), texts.text("age." + age.code())))
                .toList()));
  }

  private PathwayView.QuestionView scale(String id) {
    String key = "question." + id;
    return new PathwayView.QuestionView(
        id, texts.text(key + ".text"), texts.text(key + ".low"), texts.text(key + ".high"), null);
  }
}
