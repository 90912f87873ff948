/** Brings diaries into the suite, once, whatever was interrupted before. */
@NullMarked
package org.touchstone.demo.load;

import org.jspecify.annotations.NullMarked;
