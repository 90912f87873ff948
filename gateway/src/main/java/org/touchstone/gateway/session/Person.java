package org.touchstone.gateway.session;

import org.jspecify.annotations.Nullable;

/**
 * Who has signed in.
 *
 * @param id the account's id
 * @param name as the account has it, for greeting
 * @param role the most powerful of {@code administrator}, {@code clinician}, {@code partner},
 *     {@code patient}; null without any
 * @param providerSession the identity provider's own session, by which it tells us that it has
 *     ended
 */
record Person(String id, String name, @Nullable String role, @Nullable String providerSession) {}
