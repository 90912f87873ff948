/** Practice sessions: one time a practice was done, with whom, and what it was like. */
@NullMarked
package org.touchstone.practice.session;

import org.jspecify.annotations.NullMarked;
