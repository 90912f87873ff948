/** The whole suite as its users meet it. One stack is started for all tests of the module. */
@NullMarked
package org.touchstone.e2e;

import org.jspecify.annotations.NullMarked;
