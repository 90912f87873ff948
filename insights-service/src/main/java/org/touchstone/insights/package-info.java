/** What a diary means: follows the facts of diaries and answers with insights. */
@NullMarked
package org.touchstone.insights;

import org.jspecify.annotations.NullMarked;
