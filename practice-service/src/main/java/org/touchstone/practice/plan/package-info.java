/**
 * The daily plan: up to three practices a day, chosen from programme, menu, pain and where touch
 * hurts. The choice is a pure function of what the patient has said; each suggestion tells why.
 */
@NullMarked
package org.touchstone.practice.plan;

import org.jspecify.annotations.NullMarked;
