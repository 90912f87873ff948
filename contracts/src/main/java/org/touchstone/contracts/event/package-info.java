/**
 * The facts that services tell each other: one record a fact, one topic a kind, and the codec that
 * puts them on Kafka as CloudEvents.
 */
@NullMarked
package org.touchstone.contracts.event;

import org.jspecify.annotations.NullMarked;
