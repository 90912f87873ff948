/**
 * Server-sent events: an open app or portal hears that a patient's insights have changed, and that
 * alone; it then reads them. PostgreSQL carries the notice to whichever replica holds the stream.
 */
@NullMarked
package org.touchstone.insights.stream;

import org.jspecify.annotations.NullMarked;
