/**
 * The catalogue: practices to do and regions of the body. They come as data files; administrators
 * change practices through drafts, and each publication is a version that stays.
 */
@NullMarked
package org.touchstone.practice.catalogue;

import org.jspecify.annotations.NullMarked;
