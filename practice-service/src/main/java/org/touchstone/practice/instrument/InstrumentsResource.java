package org.touchstone.practice.instrument;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.practice.entry.Answers;

/** The questionnaires, for everyone who is logged in. */
@Path("/api/practice/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Instruments", description = "PEG, PHQ-4, PHQ-9: questions, answers, scores")
class InstrumentsResource {
  private final Instruments instruments;

  InstrumentsResource(Instruments instruments) {
    this.instruments = instruments;
  }

  @GET
  @Operation(
      operationId = "getInstruments",
      summary = "List the questionnaires",
      description =
          "The newest version of each, with its items, what can be answered, its LOINC codes and where it comes from."
              + " A questionnaire is not a diagnosis.")
  @APIResponse(
      responseCode = "200",
      description = "All questionnaires",
      content = @Content(schema = @Schema(implementation = InstrumentsView.class)))
  @APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
  public InstrumentsView instruments() {
    return new InstrumentsView(instruments.current());
  }
}
