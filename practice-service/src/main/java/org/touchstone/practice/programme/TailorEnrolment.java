package org.touchstone.practice.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is different for a patient, as a clinician sends it. */
@Schema(name = "TailorEnrolment", description = "All items that are different for this patient.")
record TailorEnrolment(@NotNull @Size(max = 200) List<@NotNull Tailoring> changes) {}
