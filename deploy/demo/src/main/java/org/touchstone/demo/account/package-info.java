/** The demo accounts, and the care teams they belong to. */
@NullMarked
package org.touchstone.demo.account;

import org.jspecify.annotations.NullMarked;
