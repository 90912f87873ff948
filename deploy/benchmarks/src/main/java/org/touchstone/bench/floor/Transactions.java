package org.touchstone.bench.floor;

import java.time.Duration;
import org.touchstone.bench.report.Rate;

/** The two rows of an entry, inserted in one transaction, with nothing around it. */
public interface Transactions {

  /** What inserts them. */
  String tool();

  /** Inserts for that long with that many connections, each going on as soon as it can. */
  Rate run(int clients, Duration duration);
}
