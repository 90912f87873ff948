/**
 * Weekly check-ins: what worked, what to adjust, how it feels. Two people answer apart and see each
 * other's answers once both have agreed; a private note stays private, and one person alone is
 * enough.
 */
@NullMarked
package org.touchstone.practice.checkin;

import org.jspecify.annotations.NullMarked;
