/**
 * What every answer has in common — security headers, caching rules, trace context, problem
 * documents for what nobody handles — and the pages of the two web apps.
 */
@NullMarked
package org.touchstone.gateway.web;

import org.jspecify.annotations.NullMarked;
