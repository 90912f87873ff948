/**
 * Hands requests on to the services: which address belongs to which service, what travels with a
 * request, how long an answer may take. Bodies stream through in both directions with back-pressure
 * and are never held in memory.
 */
@NullMarked
package org.touchstone.gateway.route;

import org.jspecify.annotations.NullMarked;
