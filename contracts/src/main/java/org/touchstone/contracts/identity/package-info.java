/** Who is calling: the account and the role from the access token, nothing else. */
@NullMarked
package org.touchstone.contracts.identity;

import org.jspecify.annotations.NullMarked;
