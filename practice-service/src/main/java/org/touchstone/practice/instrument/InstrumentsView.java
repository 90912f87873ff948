package org.touchstone.practice.instrument;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questionnaires that there are. */
@Schema(name = "Instruments", description = "The newest version of each questionnaire.")
record InstrumentsView(List<Instrument> instruments) {}
