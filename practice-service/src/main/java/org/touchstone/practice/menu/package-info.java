/**
 * The connection menu: a patient's own list of ways to be close, what of it is possible today, what
 * of it patient and invited person both said yes to, and what kind of touch feels good where.
 */
@NullMarked
package org.touchstone.practice.menu;

import org.jspecify.annotations.NullMarked;
