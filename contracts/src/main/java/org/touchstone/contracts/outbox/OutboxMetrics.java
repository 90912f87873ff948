package org.touchstone.contracts.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Says how far the broker is behind the truth. */
@ApplicationScoped
class OutboxMetrics {
  private final AgroalDataSource dataSource;
  private final MeterRegistry registry;

  OutboxMetrics(AgroalDataSource dataSource, MeterRegistry registry) {
    this.dataSource = dataSource;
    this.registry = registry;
  }

  void register(@Observes StartupEvent event) {
    Gauge.builder("touchstone.outbox.pending", () -> query("SELECT count(*) FROM outbox"))
        .description("facts that the broker has not acknowledged")
        .register(registry);
    Gauge.builder(
            "touchstone.outbox.age",
            () ->
                query(
                    "SELECT coalesce(extract(epoch FROM now() - min(occurred_at)), 0) FROM outbox"))
        .baseUnit("seconds")
        .description("age of the oldest fact that the broker has not acknowledged")
        .register(registry);
  }

  private double query(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getDouble(1);
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}
