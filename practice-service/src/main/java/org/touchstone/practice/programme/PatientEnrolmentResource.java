package org.touchstone.practice.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.practice.entry.Answers;

/** A patient's enrolments, for the clinicians of the care team. */
@Path("/api/practice/v1/patients/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.CLINICIAN)
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@APIResponse(
    responseCode = "404",
    description = "No such patient, not in your care, or no such enrolment")
@Tag(name = "Programmes", description = "P4: courses of weeks, their versions, enrolments")
class PatientEnrolmentResource {
  private static final String PATIENT = "The patient";
  private static final String ENROLMENT = "UUID made by the caller; counts for this patient alone";
  private static final String ENDED =
      "`/problems/enrolment-ended`: it is completed or stopped. Nothing was changed.";
  private static final String AS_IT_IS = "The enrolment as it is now, or was already";

  private final Caller caller;
  private final EnrolmentService enrolments;

  PatientEnrolmentResource(Caller caller, EnrolmentService enrolments) {
    this.caller = caller;
    this.enrolments = enrolments;
  }

  @GET
  @Operation(
      operationId = "getPatientEnrolments",
      summary = "List a patient's enrolments",
      description = "The patient sees that you looked.")
  @APIResponse(
      responseCode = "200",
      description = "All enrolments, the newest first",
      content = @Content(schema = @Schema(implementation = EnrolmentsView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  public EnrolmentsView list(@Parameter(description = PATIENT) @PathParam("id") UUID patientId) {
    return EnrolmentsView.of(enrolments.ofPatient(caller.id(), patientId));
  }

  @PUT
  @Path("{enrolment}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putPatientEnrolment",
      summary = "Enrol a patient in a programme",
      description =
          "In its newest version, which the enrolment keeps. The same call again has the same effect once. A patient"
              + " takes part in one programme at a time.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnrolPatient.class),
              examples =
                  @ExampleObject(
                      name = "first-week",
                      value =
                          "{\"programme\": \"first-week\", \"startsOn\": \"2026-11-22\", \"zone\": \"Europe/Rome\"}")))
  @APIResponse(
      responseCode = "201",
      description = "Enrolled",
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Enrolled already; the enrolment as it is now",
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(
      responseCode = "409",
      description =
          "`/problems/entry-exists`: another enrolment under this id; `/problems/enrolment-running`: the patient takes"
              + " part in a programme that has not ended. Nothing was changed.")
  public Response enrol(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId,
      @Parameter(description = ENROLMENT) @PathParam("enrolment") UUID id,
      @NotNull @Valid EnrolPatient body) {
    EnrolmentService.Enrolled enrolled = enrolments.enrol(caller.id(), patientId, id, body);
    return Response.status(enrolled.created() ? 201 : 200)
        .entity(EnrolmentView.of(enrolled.course()))
        .build();
  }

  @PUT
  @Path("{enrolment}/tailoring")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "putPatientEnrolmentTailoring",
      summary = "Leave items of a programme out for a patient, or swap them",
      description =
          "The whole list: what is not in it is as the programme has it. Something is swapped with something of its"
              + " own kind; a check-in and the menu can be left out. `phq-4` stays where `phq-9` would be the only screen.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TailorEnrolment.class),
              examples =
                  @ExampleObject(
                      name = "no-touch",
                      value =
                          "{\"changes\": [{\"item\": \"hug\", \"instead\": \"music\"}, {\"item\": \"ten-ways\"}]}")))
  @APIResponse(
      responseCode = "200",
      description = AS_IT_IS,
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD)
  @APIResponse(responseCode = "409", description = ENDED)
  public EnrolmentView tailor(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId,
      @Parameter(description = ENROLMENT) @PathParam("enrolment") UUID id,
      @NotNull @Valid TailorEnrolment body) {
    return EnrolmentView.of(enrolments.tailor(caller.id(), patientId, id, body.changes()));
  }

  @POST
  @Path("{enrolment}/pause")
  @Operation(
      operationId = "pausePatientEnrolment",
      summary = "Pause an enrolment",
      description = "Today still counts; the days until it is resumed do not.")
  @APIResponse(
      responseCode = "200",
      description = AS_IT_IS,
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "409", description = ENDED)
  public EnrolmentView pause(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId,
      @Parameter(description = ENROLMENT) @PathParam("enrolment") UUID id) {
    return step(patientId, id, EnrolmentService.Step.PAUSE);
  }

  @POST
  @Path("{enrolment}/resume")
  @Operation(
      operationId = "resumePatientEnrolment",
      summary = "Resume an enrolment",
      description = "Today counts again; the programme goes on where it was.")
  @APIResponse(
      responseCode = "200",
      description = AS_IT_IS,
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "409", description = ENDED)
  public EnrolmentView resume(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId,
      @Parameter(description = ENROLMENT) @PathParam("enrolment") UUID id) {
    return step(patientId, id, EnrolmentService.Step.RESUME);
  }

  @POST
  @Path("{enrolment}/stop")
  @Operation(
      operationId = "stopPatientEnrolment",
      summary = "Stop an enrolment",
      description = "For good; a new one can begin at any time.")
  @APIResponse(
      responseCode = "200",
      description = AS_IT_IS,
      content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
  @APIResponse(responseCode = "400", description = Answers.BAD_ID)
  @APIResponse(responseCode = "409", description = ENDED)
  public EnrolmentView stop(
      @Parameter(description = PATIENT) @PathParam("id") UUID patientId,
      @Parameter(description = ENROLMENT) @PathParam("enrolment") UUID id) {
    return step(patientId, id, EnrolmentService.Step.STOP);
  }

  private EnrolmentView step(UUID patientId, UUID id, EnrolmentService.Step step) {
    return EnrolmentView.of(enrolments.step(caller.id(), patientId, id, step));
  }
}
