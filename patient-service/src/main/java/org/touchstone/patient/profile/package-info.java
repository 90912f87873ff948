/**
 * People with an account, and which clinic treats which patient: what the realm says, kept here.
 */
@NullMarked
package org.touchstone.patient.profile;

import org.jspecify.annotations.NullMarked;
