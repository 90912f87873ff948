package org.touchstone.insights.trial;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Where coins come from: a source that nobody can foretell. */
class CoinSource {
  @Produces
  @DefaultBean
  @Singleton
  RandomGenerator random() {
    return new SecureRandom();
  }
}
