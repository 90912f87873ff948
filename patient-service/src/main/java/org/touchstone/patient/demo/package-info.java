/** Fills a demo installation with patients; elsewhere it does not exist. */
@NullMarked
package org.touchstone.patient.demo;

import org.jspecify.annotations.NullMarked;
