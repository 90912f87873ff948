package org.touchstone.practice.lesson;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.datafile.Versioned;
import org.touchstone.practice.entry.Answers;

/** Lessons, for everyone who is logged in. */
@Path("/api/practice/v1/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@APIResponse(responseCode = "304", description = "The caller has this version (If-None-Match)")
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@Tag(name = "Lessons", description = "L1, L2: short lessons, and help now")
class LessonResource {
  private final Lessons lessons;

  LessonResource(Lessons lessons) {
    this.lessons = lessons;
  }

  @GET
  @Operation(
      operationId = "getLessons",
      summary = "List the lessons",
      description =
          "Whole, in all languages, so that a phone can keep them. Each says when it was last reviewed and by when it is"
              + " reviewed again. Education, not medical advice. Answers with an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "All lessons",
      content = @Content(schema = @Schema(implementation = LessonList.class)))
  public Response list(@Context Request request) {
    return Versioned.answer(request, version(), lessons.all());
  }

  @GET
  @Path("{code}")
  @Operation(
      operationId = "getLesson",
      summary = "Read a lesson",
      description = "Education, not medical advice. Answers with an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The lesson",
      content = @Content(schema = @Schema(implementation = LessonDetail.class)))
  @APIResponse(responseCode = "404", description = "No such lesson")
  public Response get(
      @Parameter(description = "The lesson", example = "biology-of-touch") @PathParam("code")
          String code,
      @Context Request request) {
    Lesson lesson = lessons.find(code).orElseThrow(ProblemException::notFound);
    return Versioned.answer(
        request,
        version(),
        new LessonDetail(lesson, lessons.all().notice(), lessons.all().crisis()));
  }

  private String version() {
    return Integer.toString(lessons.all().version());
  }
}
