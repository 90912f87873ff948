/**
 * One description of the whole API, made from what the services say about themselves, and the page
 * on which it can be tried.
 */
@NullMarked
package org.touchstone.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
