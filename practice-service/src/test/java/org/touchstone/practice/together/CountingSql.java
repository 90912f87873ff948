package org.touchstone.practice.together;

import io.agroal.api.AgroalDataSource;
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

  public long statements() {
    return statements.get();
  }

  @Override
  public <T> List<T> list(String sql, Reader<T> reader, Object... values) {
    statements.incrementAndGet();
    return super.list(sql, reader, values);
  }

  @Override
  public int update(String sql, Object... values) {
    statements.incrementAndGet();
    return super.update(sql, values);
  }
}
