package org.touchstone.practice.card;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cards to use, and the ones that were saved. */
@Schema(name = "Cards")
record CardsView(List<Card> cards, List<RecipientWord> recipients, List<Saved> saved) {

  /** A card to use, in the language of the answer. */
  @Schema(name = "Card")
  record Card(
      @Schema(examples = "before") String code,
      CardKind kind,
      String title,
      @Schema(description = "What was asked to be filled in is; the rest are blanks in brackets")
          String text,
      @Schema(description = "The blanks that are left, in their order") List<Blank> blanks) {}

  /** A blank in a card. */
  @Schema(name = "CardBlank")
  record Blank(
      @Schema(examples = "closeness") String name,
      @Schema(description = "As it is in the text", examples = "[what I would like]")
          String text) {}

  /** A word for whom a card is for. */
  @Schema(name = "CardRecipient")
  record RecipientWord(Recipient code, String name) {}

  /** A saved card. */
  @Schema(name = "SavedCard")
  record Saved(UUID id, CardKind kind, Recipient to, String text, Instant savedAt) {}
}
