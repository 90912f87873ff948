package org.touchstone.local;

/**
 * What is told when everything is ready: where to go and who to be.
 *
 * @param stack the running stack
 * @param demo whether the diaries of the demo clinic are loaded
 */
record Welcome(LocalStack stack, boolean demo) {

  void print(Progress console) {
    String gateway = stack.gatewayUrl();
    console.say("  Companion (patients)   " + gateway + "/app/");
    console.say("  Portal (clinicians)    " + gateway + "/portal/");
    console.say("  API documentation      " + gateway + "/docs/");
    console.say("  Keycloak               " + stack.keycloakUrl() + ", realm touchstone");
    console.say("  Logs                   " + stack.log("up").getParent());
    console.say("");
    console.say("  Accounts of the demo clinics, password demo:");
    console.say(
        "    patient1 … patient12   clinic north" + (demo ? "; 9 to 12 have an empty diary" : ""));
    console.say("    patient13 … patient16  clinic south");
    console.say("    partner1               partner of patient1");
    console.say("    clinician1             north, in the care team of its patients");
    console.say("    clinician2             south");
    console.say("    clinician3             north, in no care team");
    console.say("    admin1, admin2         administrators of north and south");
    console.say("");
  }
}
