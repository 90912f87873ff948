package org.touchstone.practice.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.touchstone.contracts.problem.Problem.Violation;
import org.touchstone.practice.catalogue.LocalText;
import org.touchstone.practice.edition.Clinic;

/**
 * The programmes that come with the suite: data files, kept as versions when the service starts. A
 * clinic that has published its own keeps its own.
 */
@ApplicationScoped
class ShippedPrograms {
  private static final List<String> FILES = List.of("first-week.v1", "twelve-weeks.v1");
  private static final int EARLY = 100;

  private final ProgramEditions programs;
  private final ProgramRules rules;
  private final ObjectMapper json;

  ShippedPrograms(ProgramEditions programs, ProgramRules rules, ObjectMapper json) {
    this.programs = programs;
    this.rules = rules;
    this.json = json;
  }

  @Transactional
  void ship(@Observes @Priority(EARLY) StartupEvent event) {
    for (String file : FILES) {
      programs.ship(read(file));
    }
  }

  private Program read(String file) {
    try (InputStream in =
        ShippedPrograms.class.getResourceAsStream("/programmes/" + file + ".json")) {
      ProgramFile read = json.readValue(in, ProgramFile.class);
      ProgramContent content = new ProgramContent(read.title(), read.summary(), read.weeks());
      List<Violation> violations = rules.violations(Clinic.NONE, content);
      if (!violations.isEmpty()) {
        throw new IllegalStateException("The programme " + file + " breaks rules: " + violations);
      }
      return new Program(Clinic.NONE, read.code(), read.version(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A data file. */
  record ProgramFile(
      String code, int version, LocalText title, LocalText summary, List<ProgramWeek> weeks) {}
}
