/**
 * Every HTTP error is an RFC 9457 problem document that names the field and the rule, and nothing
 * of the inside.
 */
@NullMarked
package org.touchstone.contracts.problem;

import org.jspecify.annotations.NullMarked;
