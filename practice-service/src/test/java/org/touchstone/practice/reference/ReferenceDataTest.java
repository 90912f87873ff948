package org.touchstone.practice.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.touchstone.practice.wording.Texts;

class ReferenceDataTest {
  private static final JsonNode REFERENCES = Texts.file(Texts.REFERENCES).get("references");

  /** Prefix of the registrant and a suffix without blanks (ISO 26324). */
  private static final String DOI = "10\\.\\d{4,9}/[-._;()/:a-zA-Z0-9]+[a-zA-Z0-9]";

  @Test
  void everyDoiIsWellFormedAndStandsOnce() {
    // When
    List<String> dois = REFERENCES.findValuesAsText("doi");

    // Then
    assertThat(dois).hasSizeGreaterThanOrEqualTo(28).allMatch(doi -> doi.matches(DOI));
    assertThat(dois).doesNotHaveDuplicates();
  }

  @Test
  void everyReferenceHasADoiExceptThoseWeCouldNotConfirm() {
    assertThat(Texts.nodes(REFERENCES, one -> !one.has("doi")))
        .extracting(one -> one.get("id").asText())
        .containsExactlyInAnyOrder("allen_2017", "kroenke_2011", "master_2009");
  }

  @Test
  void holdsTheFiveReferencesOfTheArticle() {
    assertThat(Texts.nodes(REFERENCES, one -> one.get("inArticle").asBoolean()))
        .extracting(one -> one.get("id").asText())
        .containsExactlyInAnyOrder(
            "nimbi_2024", "finn_2018", "flegge_2023", "allen_2017", "lakhsassi_2022");
  }

  @Test
  void everyIdNamesTheFirstAuthorAndTheYear() {
    for (JsonNode reference : REFERENCES) {
      String id = reference.get("id").asText();
      assertThat(id).endsWith("_" + reference.get("year").asInt());
      assertThat(
              java.text.Normalizer.normalize(
                      reference.get("authors").asText(), java.text.Normalizer.Form.NFD)
                  .replaceAll("\\p{M}", "")
                  .toLowerCase(java.util.Locale.ROOT))
          .startsWith(id.substring(0, id.indexOf('_')));
    }
  }

  @Test
  void everyReferenceIsUsedAndEveryUseHasOne() {
    // Given
    List<String> used = new ArrayList<>();
    used.addAll(Texts.file(Texts.PRACTICES).findValuesAsText("study"));
    used.addAll(Texts.file(Texts.LESSONS).findValuesAsText("reference"));

    // When
    List<String> ids = REFERENCES.findValuesAsText("id");

    // Then
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(used)).isEqualTo(new TreeSet<>(ids));
  }
}
