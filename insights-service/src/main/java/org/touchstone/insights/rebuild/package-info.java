/**
 * Builds the projections anew from the log, while the service runs: {@code java -jar
 * quarkus-app/quarkus-run.jar rebuild}. The next reading of the log confirms, corrects or adds
 * every row; what it has not confirmed when it has caught up is removed. Reads go on meanwhile, and
 * diary versions never go back.
 */
@NullMarked
package org.touchstone.insights.rebuild;

import org.jspecify.annotations.NullMarked;
