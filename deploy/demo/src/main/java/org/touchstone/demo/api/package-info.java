/**
 * The doors of the suite as the demo loader uses them: tokens from Keycloak, calls at the gateway.
 */
@NullMarked
package org.touchstone.demo.api;

import org.jspecify.annotations.NullMarked;
