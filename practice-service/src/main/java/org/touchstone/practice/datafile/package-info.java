/** Data files that come with the service: how they are read, and how their content is answered. */
@NullMarked
package org.touchstone.practice.datafile;

import org.jspecify.annotations.NullMarked;
