package org.touchstone.gateway.session;

/** A person whom the identity provider vouches for, with tokens. */
record SignedIn(Person person, Tokens tokens) {}
