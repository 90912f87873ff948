package org.touchstone.practice.instrument;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.touchstone.contracts.event.Category;

/** The answered questionnaires that a patient shares; what is kept leaves no trace. */
@Schema(
    name = "SharedInstrumentResponses",
    description = "What the patient shares, oldest first. What is not shared leaves no trace.")
record SharedResponsesView(
    List<InstrumentResponseView> items,
    @Schema(description = "Categories that the patient keeps, whether there is anything or not")
        List<Category> notShared) {}
