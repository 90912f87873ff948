package org.touchstone.gateway.route;

import io.vertx.core.http.HttpClient;
import io.vertx.core.net.SocketAddress;
import java.net.URI;

/**
 * A service behind the gateway.
 *
 * @param name as in the module's name, for example {@code patient-service}
 * @param url its address, without a path
 * @param server host and port of that address
 * @param requests connections for requests that are answered and done
 * @param streams connections for event streams, apart from the others so that open streams never
 *     use those up
 */
public record Service(
    String name, URI url, SocketAddress server, HttpClient requests, HttpClient streams) {}
