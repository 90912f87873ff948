package org.touchstone.practice.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.touchstone.contracts.identity.Caller;
import org.touchstone.contracts.identity.Role;
import org.touchstone.contracts.problem.ProblemException;
import org.touchstone.practice.catalogue.Catalogue;
import org.touchstone.practice.entry.Answers;
import org.touchstone.practice.entry.ZoneName;
import org.touchstone.practice.instrument.Instruments;

/** The import of a diary that the caller brings along. */
@Path("/api/practice/v1/me/diary/import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PATIENT)
@APIResponse(
    responseCode = "200",
    description = "What was taken and what was refused; a refused row is left out whole",
    content = @Content(schema = @Schema(implementation = ImportReport.class)))
@APIResponse(responseCode = "400", description = "The file cannot be read; nothing was written")
@APIResponse(responseCode = "401", description = Answers.NO_TOKEN)
@APIResponse(responseCode = "403", description = Answers.WRONG_ROLE)
@APIResponse(
    responseCode = "413",
    description = "More than 10,000 rows or entries, or more than 5 MB")
@APIResponse(responseCode = "415", description = "Another format than JSON, CSV and FHIR")
@Tag(name = "Diary", description = "All entries of one patient, by local day")
class ImportResource {
  private static final String CSV = "text/csv";
  private static final String FHIR = "application/fhir+json";
  private static final String SUMMARY = "Import a daily diary";
  private static final String DESCRIPTION =
      """
      A date's values become that local day's entries, at noon: a pain entry, a mood entry, a session for each practice \
      with its minutes. `connection` is closeness; `difficulty` is 10 − connection. Practices that are null or absent \
      were not asked about; `{}` or 0 minutes: asked, not done. The last row of a date wins; a row with a refused value \
      is left out whole, as if it were not in the file. Decimals are kept exactly, up to 4 places. There is no limit \
      of age. Everything is written or nothing. The same file again changes nothing; a changed file updates its days, \
      and deletes what an earlier import brought for them and the file no longer has.

      JSON: `instruments` are answers by item, by questionnaire (`{"peg":{"pain":6,"enjoyment":5,"activity":4}}`), in \
      its newest version. `asOf`, `outcomes`, `focus` and `experiment` are passed over; any other unknown field is refused.

      CSV: UTF-8 with a header; columns `date`, the fields of the JSON form, `practice_<name>`, `region_<code>`; empty \
      and `NA` are absent. With other columns give `mapping`, pairs of `field=column` with commas between them or the \
      parameter repeated; a comma in a name is written `\\,`; `field=10-column` turns a scale round; columns without a \
      pair are left out; `date` is taken from the column `date` unless mapped. `delimiter`, `decimal`, `dateFormat` and \
      `missing` say how the file is written. `columns` of the answer says what each column became.""";
  private static final String DRY_RUN = "true: answer the same and write nothing";
  private static final String ZONE = "IANA time zone of the patient's days";

  private final Caller caller;
  private final ImportService imports;
  private final Catalogue catalogue;
  private final Instruments instruments;
  private final ObjectMapper json;
  private final Clock clock;

  ImportResource(
      Caller caller,
      ImportService imports,
      Catalogue catalogue,
      Instruments instruments,
      ObjectMapper json,
      Clock clock) {
    this.caller = caller;
    this.imports = imports;
    this.catalogue = catalogue;
    this.instruments = instruments;
    this.json = json;
    this.clock = clock;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "importDiary", summary = SUMMARY, description = DESCRIPTION)
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "two days",
                      value =
                          """
                          {"entries":[
                           {"date":"2026-11-20","pain":6,"distress":5,"connection":7,"practices":{"hug":10,"music":0}},
                           {"date":"2026-11-21","pain":4.5,"practices":null}]}""")))
  public ImportReport json(
      @Parameter(description = DRY_RUN) @QueryParam("dryRun") @DefaultValue("false") String dryRun,
      @Parameter(description = ZONE) @QueryParam("zone") @DefaultValue("UTC") @ZoneName String zone,
      @Nullable JsonNode file) {
    DayReader.Rules rules = rules(zone);
    return imports.run(
        caller.id(), JsonDiary.read(file, rules), rules.zone(), isTrue("dryRun", dryRun));
  }

  @POST
  @Consumes(CSV)
  @Operation(operationId = "importDiaryCsv", summary = SUMMARY, description = DESCRIPTION)
  @RequestBody(
      content =
          @Content(
              mediaType = CSV,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "two days",
                      value =
                          """
                          date,pain,distress,connection,practice_hug
                          2026-11-20,6,5,7,10
                          2026-11-21,4.5,NA,,
                          """)))
  public ImportReport csv(
      @Parameter(description = DRY_RUN) @QueryParam("dryRun") @DefaultValue("false") String dryRun,
      @Parameter(description = ZONE) @QueryParam("zone") @DefaultValue("UTC") @ZoneName String zone,
      @Parameter(
              description = "For CSV: which column fills which field",
              example = "pain=pain,distress=10-happiness,practice_tired=obs_tired")
          @QueryParam("mapping")
          List<String> mapping,
      @Parameter(
              description = "For CSV: what is between values",
              schema = @Schema(enumeration = {"comma", "semicolon", "tab", "pipe"}))
          @QueryParam("delimiter")
          @DefaultValue("comma")
          String delimiter,
      @Parameter(
              description = "For CSV: with comma, 6,5 is six and a half",
              schema = @Schema(enumeration = {"point", "comma"}))
          @QueryParam("decimal")
          @DefaultValue("point")
          String decimal,
      @Parameter(
              description =
                  "For CSV: yyyy, MM or M, dd or d, in any order with one kind of mark between",
              example = "dd/MM/yyyy")
          @QueryParam("dateFormat")
          @DefaultValue("yyyy-MM-dd")
          String dateFormat,
      @Parameter(
              description =
                  "For CSV: what stands for no value, beside the empty value and NA; repeated",
              example = "-")
          @QueryParam("missing")
          List<String> missing,
      byte @Nullable [] file) {
    DayReader.Rules rules = rules(zone);
    List<String> pairs =
        mapping.stream()
            .flatMap(pairList -> Arrays.stream(pairList.split("(?<!\\\\),", -1)))
            .map(pair -> pair.replace("\\,", ","))
            .filter(pair -> !pair.isBlank())
            .toList();
    CsvForm form = CsvForm.of(delimiter, decimal, dateFormat, missing);
    DailyDiary diary = CsvDiary.read(file == null ? new byte[0] : file, form, pairs, rules);
    return imports.run(caller.id(), diary, rules.zone(), isTrue("dryRun", dryRun));
  }

  @POST
  @Consumes(FHIR)
  @Operation(
      operationId = "importDiaryFhir",
      summary = "Import a FHIR Bundle",
      description =
          """
          FHIR R4, types collection, batch, transaction and searchset. Taken are: Observation of pain, LOINC 72514-3, \
          0 to 10 as `valueInteger` or `valueQuantity`, with `bodySite` (SNOMED CT and a qualifier of the side, or the \
          codes of GET /regions in `urn:touchstone:region`) and `note`; Observation of our own ratings, in \
          `urn:touchstone:rating`; answers to PEG, PHQ-4 and PHQ-9 as QuestionnaireResponse or as components of their \
          LOINC panels. Everything else is listed under `notTaken` with its path, and is no error. An entry with a \
          refused field is left out whole. A day without a time is its noon in `zone`. There is no limit of age.

          The same resource, by its identifier, is the same entry in every file: the same file again changes nothing, \
          a changed one updates, and what a file does not have stays. Whoever the file names is taken for you, since \
          ids of other systems mean nothing here; a file about several people is refused whole. Everything is written \
          or nothing.""")
  @RequestBody(
      content =
          @Content(
              mediaType = FHIR,
              schema = @Schema(type = SchemaType.OBJECT),
              examples =
                  @ExampleObject(
                      name = "one pain score",
                      value =
                          """
                          {"resourceType":"Bundle","type":"collection","entry":[{"resource":{
                           "resourceType":"Observation","status":"final",
                           "identifier":[{"system":"https://app.example/pain","value":"4711"}],
                           "code":{"coding":[{"system":"http://loinc.org","code":"72514-3"}]},
                           "bodySite":{"coding":[{"system":"http://snomed.info/sct","code":"37822005"}]},
                           "effectiveDateTime":"2026-11-20T08:30:00+01:00","valueInteger":6}}]}""")))
  public ImportReport fhir(
      @Parameter(description = DRY_RUN) @QueryParam("dryRun") @DefaultValue("false") String dryRun,
      @Parameter(description = ZONE) @QueryParam("zone") @DefaultValue("UTC") @ZoneName String zone,
      byte @Nullable [] file) {
    boolean isDryRun = isTrue("dryRun", dryRun);
    FhirBundle.Rules rules = new FhirBundle.Rules(caller.id(), rules(zone), clock.instant());
    FhirDiary diary = FhirBundle.read(file == null ? new byte[0] : file, json, rules);
    return imports.run(caller.id(), diary, isDryRun);
  }

  private DayReader.Rules rules(String zone) {
    ZoneId id = ZoneId.of(zone);
    return new DayReader.Rules(catalogue, instruments, id, LocalDate.now(clock.withZone(id)));
  }

  /** Strict: a dry run that was misspelt must not write. */
  private static boolean isTrue(String name, String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ProblemException.badRequest(name, "must be true or false");
    };
  }
}
