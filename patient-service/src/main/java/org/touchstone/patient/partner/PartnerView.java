package org.touchstone.patient.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody shares the app with the caller. It never says who ended what.
 *
 * @param state none: nobody, whether there ever was somebody or not
 * @param since when it began; absent for none
 * @param expiresAt for an invitation: until when its code works
 */
@Schema(name = "Partner")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(State state, @Nullable Instant since, @Nullable Instant expiresAt) {

  static final PartnerView NONE = new PartnerView(State.NONE, null, null);

  static PartnerView invited(Instant since, Instant expiresAt) {
    return new PartnerView(State.INVITED, since, expiresAt);
  }

  static PartnerView active(Instant since) {
    return new PartnerView(State.ACTIVE, since, null);
  }

  /** How it stands. */
  enum State {
    @JsonProperty("none")
    NONE,
    @JsonProperty("invited")
    INVITED,
    @JsonProperty("active")
    ACTIVE
  }
}
