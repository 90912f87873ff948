package org.touchstone.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body of unknown length that fails as soon as more than a number of bytes has come in. */
final class LimitedBody implements ReadStream<Buffer> {

  private final HttpServerRequest request;
  private final long limit;
  private long read;
  private boolean exceeded;
  private @Nullable Handler<Throwable> failed;

  LimitedBody(HttpServerRequest request, long limit) {
    this.request = request;
    this.limit = limit;
  }

  /** Whether the body turned out too long. */
  boolean exceeded() {
    return exceeded;
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    request.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
    request.handler(handler == null ? null : buffer -> pass(buffer, handler));
    return this;
  }

  private void pass(Buffer buffer, Handler<Buffer> handler) {
    read += buffer.length();
    if (exceeded) {
      return;
    }
    if (read <= limit) {
      handler.handle(buffer);
      return;
    }
    exceeded = true;
    if (failed != null) {
      failed.handle(new IllegalStateException("body exceeds " + limit + " bytes"));
    }
  }

  @Override
  public ReadStream<Buffer> pause() {
    request.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    request.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    request.fetch(amount);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    request.endHandler(handler);
    return this;
  }
}
