package org.touchstone.practice.datafile;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Answers content with its version, and 304 to those who have it. */
public final class Versioned {

  /**
   * Content for those who are logged in: kept by the device alone, which asks before it uses it.
   */
  public static Response answer(Request request, String version, Object content) {
    CacheControl asksFirst = new CacheControl();
    asksFirst.setNoCache(true);
    asksFirst.setPrivate(true);
    return answer(request, version, content, asksFirst);
  }

  /** Content for everyone: anybody on the way may keep it. */
  public static Response answer(
      Request request, String version, Object content, CacheControl cacheControl) {
    EntityTag tag = new EntityTag(version);
    ResponseBuilder same = request.evaluatePreconditions(tag);
    ResponseBuilder answer = same == null ? Response.ok(content) : same;
    return answer.tag(tag).cacheControl(cacheControl).build();
  }

  private Versioned() {}
}
