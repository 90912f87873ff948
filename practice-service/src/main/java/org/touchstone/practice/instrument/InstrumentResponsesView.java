package org.touchstone.practice.instrument;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own answered questionnaires. */
@Schema(name = "InstrumentResponses", description = "Answered questionnaires, oldest first.")
record InstrumentResponsesView(List<InstrumentResponseView> items) {}
