package org.touchstone.practice.entry;

/** What the API documents say of every kind of entry. */
public final class Answers {
  public static final String PUT =
      "The device makes the id. The same call again has the same answer and no further effect. A change names the"
          + " revision that it replaces; earlier revisions are kept. The local day is that of `at` in `zone`.";
  public static final String DELETE =
      "A deleted entry stays deleted: a late repetition of the PUT answers 409.";
  public static final String ID =
      "UUID made by the device, best a UUIDv7; counts for this patient alone";
  public static final String REVISION =
      "The current revision, to change the entry; absent to record a new one";
  public static final String CREATED = "Recorded";
  public static final String KNOWN = "Known already with the same content, or changed";
  public static final String BAD = "A rule is broken; `violations` names each field";
  public static final String BAD_ID = "The id is not a UUID";
  public static final String NO_TOKEN = "No valid access token";
  public static final String WRONG_ROLE = "The role may never do this";
  public static final String UNKNOWN = "You have no such entry";
  public static final String NEVER = "You never had such an entry";
  public static final String CHANGE_OF_UNKNOWN = "The entry to be changed is not there";
  public static final String CONFLICT =
      "`/problems/entry-exists`: another content under this id; `/problems/revision-conflict`: another revision is"
          + " current; `/problems/entry-deleted`: it was deleted. Nothing was changed.";

  private Answers() {}
}
