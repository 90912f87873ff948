/**
 * Documents that administrators write: one draft each, and published versions that never change,
 * apart for each clinic. The catalogue's practices and the programmes are such documents.
 */
@NullMarked
package org.touchstone.practice.edition;

import org.jspecify.annotations.NullMarked;
