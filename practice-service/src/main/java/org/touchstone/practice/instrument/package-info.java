/**
 * Questionnaires: versioned definitions, answers as entries of the diary, scoring on the server.
 */
@NullMarked
package org.touchstone.practice.instrument;

import org.jspecify.annotations.NullMarked;
