/** Lists in pages: how many, from where on, and the link to the next. */
@NullMarked
package org.touchstone.patient.page;

import org.jspecify.annotations.NullMarked;
