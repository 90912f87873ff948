package org.touchstone.insights.recalculation;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.touchstone.contracts.event.InsightsRecalculated;
import org.touchstone.contracts.outbox.Outbox;
import org.touchstone.insights.estimator.DiaryInsights;
import org.touchstone.insights.insight.Insights;
import org.touchstone.insights.observation.Diaries;
import org.touchstone.insights.observation.ProjectionException;
import org.touchstone.insights.observation.WaitingDiary;

/**
 * One recalculation, in one transaction: result, event and notice become true together, while the
 * diary's row is held so that nothing is applied to it in between.
 */
@ApplicationScoped
class RecalculatePatient {

  private final Diaries diaries;
  private final Insights insights;
  private final Outbox outbox;
  private final AgroalDataSource dataSource;
  private final Timer waited;

  RecalculatePatient(
      Diaries diaries,
      Insights insights,
      Outbox outbox,
      AgroalDataSource dataSource,
      MeterRegistry registry) {
    this.diaries = diaries;
    this.insights = insights;
    this.outbox = outbox;
    this.dataSource = dataSource;
    this.waited =
        Timer.builder("touchstone.entry.to.insight")
            .description("from the first entry that is not in the insights to the insights")
            .publishPercentileHistogram()
            .register(registry);
  }

  /**
   * Recalculates the diary that has waited longest.
   *
   * @return whose diary it was; empty: none waits
   * @throws FailedException when this diary cannot be recalculated
   */
  @Transactional
  Optional<UUID> next() {
    Optional<WaitingDiary> claimed = diaries.claimWaiting();
    if (claimed.isEmpty()) {
      return Optional.empty();
    }
    WaitingDiary diary = claimed.get();
    UUID patientId = diary.patientId();
    try {
      Instant computedAt = insights.recalculate(patientId, diary.versions());
      long version = diary.versions().total();
      diaries.recalculated(patientId, version);
      outbox.append(
          new InsightsRecalculated(patientId, version, DiaryInsights.METHOD_VERSION, computedAt));
      tell(new InsightsNotice(patientId, diary.versions()));
    } catch (ProjectionException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new FailedException(patientId, e);
    }
    waited.record(Duration.ofNanos((long) (diary.waitedSeconds() * 1e9)));
    return Optional.of(patientId);
  }

  private void tell(InsightsNotice notice) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
      notify.setString(1, InsightsNotice.CHANNEL);
      notify.setString(2, notice.payload());
      notify.execute();
    } catch (SQLException e) {
      throw new ProjectionException(e);
    }
  }

  /** One diary cannot be recalculated; the others can. */
  static final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID patientId;
    private final String cause;

    FailedException(UUID patientId, RuntimeException cause) {
      super(cause);
      this.patientId = patientId;
      this.cause = cause.getClass().getSimpleName();
    }

    /** The class of the cause; its text may hold personal data. */
    String cause() {
      return cause;
    }

    UUID patientId() {
      return patientId;
    }
  }
}
