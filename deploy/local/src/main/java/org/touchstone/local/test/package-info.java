/**
 * What the tests of the services need: {@link org.touchstone.local.test.LocalStackTestResource}
 * starts a real PostgreSQL and a real Kafka broker once per JVM, {@link
 * org.touchstone.local.test.TestTokens} makes bearer tokens that the service under test accepts.
 * The classes may be loaded by several class loaders of one JVM, so what they share is kept in
 * system properties.
 */
@NullMarked
package org.touchstone.local.test;

import org.jspecify.annotations.NullMarked;
