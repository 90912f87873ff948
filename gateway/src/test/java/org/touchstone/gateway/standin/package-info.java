/**
 * Stand-ins for what is behind the gateway: three services and an OpenID Connect provider, real
 * HTTP servers that tests steer by HTTP.
 */
package org.touchstone.gateway.standin;
