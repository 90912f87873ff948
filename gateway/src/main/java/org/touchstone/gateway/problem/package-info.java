/**
 * Problem documents (RFC 9457) as the gateway itself writes them: when it refuses a request or
 * cannot hand it on. Answers of the services pass through untouched; their problem documents have
 * the same shape.
 */
@NullMarked
package org.touchstone.gateway.problem;

import org.jspecify.annotations.NullMarked;
