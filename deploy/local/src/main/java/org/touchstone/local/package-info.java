/**
 * The local stack: real PostgreSQL, Kafka, Keycloak and the services of this repository as
 * processes on loopback, for {@code deploy/up}, the integration tests, the benchmarks and the fault
 * tests. Every process is on record in the data folder, so that whoever comes later can stop, kill,
 * freeze or restart it.
 */
@NullMarked
package org.touchstone.local;

import org.jspecify.annotations.NullMarked;
