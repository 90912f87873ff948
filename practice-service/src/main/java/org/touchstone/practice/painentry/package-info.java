/** Pain entries: how much it hurts, where, and whether touch hurts there. */
@NullMarked
package org.touchstone.practice.painentry;

import org.jspecify.annotations.NullMarked;
