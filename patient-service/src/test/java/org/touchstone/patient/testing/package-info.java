/** What the tests of this service share: a realm in memory, real PostgreSQL and Kafka. */
package org.touchstone.patient.testing;
