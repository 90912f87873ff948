package org.touchstone.patient.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a page and, while there is more, the {@code Link} to the next one (RFC 8288). */
public final class PageAnswer {

  /**
   * The answer.
   *
   * @param request what was asked: the link differs from it by the cursor alone, and leaves the
   *     host out, which is the gateway's business
   */
  public static <T> RestResponse<Page<T>> of(Page<T> page, UriInfo request) {
    RestResponse.ResponseBuilder<Page<T>> answer = RestResponse.ResponseBuilder.ok(page);
    if (page.next() != null) {
      URI next = request.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build();
      answer.header(
          HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
    }
    return answer.build();
  }

  private PageAnswer() {}
}
