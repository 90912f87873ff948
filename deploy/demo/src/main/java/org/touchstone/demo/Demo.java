package org.touchstone.demo;

import java.io.PrintStream;
import java.time.Clock;
import org.touchstone.demo.account.CareTeams;
import org.touchstone.demo.account.DemoClinic;
import org.touchstone.demo.account.Partners;
import org.touchstone.demo.api.Gateway;
import org.touchstone.demo.api.Http;
import org.touchstone.demo.api.Keycloak;
import org.touchstone.demo.diary.People;
import org.touchstone.demo.diary.Person;
import org.touchstone.demo.load.DiaryLoader;
import org.touchstone.demo.load.EnrolmentLoader;

/** Loads the demo clinic into a running suite: {@code java -jar demo.jar --help}. */
public final class Demo {

  private static final String REAL_DIARY_OF = "patient6";
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final PrintStream out;
  private final Gateway gateway;
  private final Clock clock;

  private Demo(PrintStream out, Gateway gateway, Clock clock) {
    this.out = out;
    this.gateway = gateway;
    this.clock = clock;
  }

  /**
   * Runs the loader; its exit status is 0 when everything is there, 1 when something failed, 2 for
   * a wrong command line.
   */
  public static void main(String... words) {
    Arguments arguments;
    try {
      arguments = Arguments.of(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(Arguments.USAGE);
      System.exit(MISUSED);
      return;
    }
    if (arguments.help()) {
      System.out.print(Arguments.USAGE);
      return;
    }
    try {
      Clock clock = Clock.systemUTC();
      Http http = new Http();
      Gateway gateway =
          new Gateway(arguments.gateway(), http, new Keycloak(arguments.keycloak(), http, clock));
      new Demo(System.out, gateway, clock).load(arguments.accountsOnly());
    } catch (DemoException e) {
      System.err.println("The demo clinic could not be loaded. " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private void load(boolean accountsOnly) {
    CareTeams careTeams = new CareTeams(gateway);
    for (DemoClinic clinic : DemoClinic.all()) {
      out.printf(
          "clinic %s: %d patients of %s%n",
          clinic.name(), careTeams.assign(clinic), clinic.clinician());
    }
    out.printf("patient1 and partner1: %s%n", new Partners(gateway).pair());
    if (!accountsOnly) {
      DiaryLoader loader = new DiaryLoader(gateway, clock);
      for (Person person : People.all()) {
        out.printf(
            "diary of %s (%s): %s%n", person.username(), person.story(), loader.load(person));
      }
      EnrolmentLoader enrolments = new EnrolmentLoader(gateway, clock);
      for (DemoClinic clinic : DemoClinic.all()) {
        for (Person person : People.all()) {
          if (clinic.patients().contains(person.username())) {
            out.printf(
                "programme of %s: %s%n",
                person.username(), enrolments.load(person, clinic.clinician()));
          }
        }
      }
      out.printf("diary of %s (a real one): %s%n", REAL_DIARY_OF, loader.loadReal(REAL_DIARY_OF));
    }
  }
}
