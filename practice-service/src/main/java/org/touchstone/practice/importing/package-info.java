/**
 * Import of a diary that a patient brings along: JSON or CSV, a row a day, or a FHIR Bundle. A row
 * with a refused value is refused whole and the others are taken; within a request everything is
 * written or nothing; the same file again changes nothing.
 */
@NullMarked
package org.touchstone.practice.importing;

import org.jspecify.annotations.NullMarked;
