/**
 * Continuity as weeks with at least one moment: something that was done, or a day of connection.
 * Weeks are looked at one by one; nothing here counts those that follow each other.
 */
@NullMarked
package org.touchstone.practice.moment;

import org.jspecify.annotations.NullMarked;
