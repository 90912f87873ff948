package org.touchstone.practice.together;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.touchstone.practice.store.Sql;

/** The same SQL, counted: how many statements ran, so that two runs can be compared. */
@Mock
@Singleton
public class CountingSql extends Sql {
  private final AtomicLong statements = new AtomicLong();

  CountingSql(AgroalDataSource dataSource) {
    super(dataSource);
  }

  /** Those of requests alone: sweeps run whenever they do. */
  private void count() {
    if (Arc.container().requestContext().isActive()) {
      statements.incrementAndGet();
    }
  }

  public long statements() {
    return statements.get();
  }

  @Override
  public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
    count();
    return super.list(sql, reader, values);
  }

  @Override
  public int update(String sql, Object... values) {
    count();
    return super.update(sql, values);
  }
}
