/**
 * The demo clinic: who treats whom, and months of invented diaries, loaded through the public API
 * of a running suite.
 */
@NullMarked
package org.touchstone.demo;

import org.jspecify.annotations.NullMarked;
