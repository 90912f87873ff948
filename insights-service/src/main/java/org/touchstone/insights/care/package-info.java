/**
 * What a care team reads of a patient: whether somebody is in it, what is shared with it, and that
 * they looked. Every read of somebody else's data goes through here.
 */
@NullMarked
package org.touchstone.insights.care;

import org.jspecify.annotations.NullMarked;
