/**
 * Facts leave a service through a table written in the transaction that made them true; the relay
 * alone sends.
 */
@NullMarked
package org.touchstone.contracts.outbox;

import org.jspecify.annotations.NullMarked;
