/**
 * Keeps one caller from taking what belongs to all: token buckets by cost, for each credential and
 * each network address, in the memory of this replica.
 */
@NullMarked
package org.touchstone.gateway.limit;

import org.jspecify.annotations.NullMarked;
