'use strict';
/* global SwaggerUIBundle */
// No validator badge (it would ask another host), no address given in the query (it could show somebody else's document as ours).
const page = SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  persistAuthorization: false,
  queryConfigEnabled: false,
  validatorUrl: null,
  oauth2RedirectUrl: new URL('oauth2-redirect.html', location.href).href,
});
page.initOAuth({
  clientId: 'touchstone-docs',
  scopes: 'openid',
  usePkceWithAuthorizationCodeGrant: true,
});
