package org.touchstone.contracts.event;

/** Kafka header names: CloudEvents 1.0 in binary mode (Kafka protocol binding), and our own. */
public final class Headers {
  public static final String SPEC_VERSION = "ce_specversion";
  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String TIME = "ce_time";

  /** CloudEvents extension attribute: revision of the subject; on a tombstone the only place. */
  public static final String REVISION = "ce_revision";

  public static final String CONTENT_TYPE = "content-type";

  /** On a dead letter: why, and where it stood. */
  public static final String REASON = "reason";

  public static final String ORIGIN = "origin";

  /** CloudEvents {@code type} of a tombstone. */
  public static final String DELETED = "org.touchstone.deleted.v1";

  private Headers() {}
}
