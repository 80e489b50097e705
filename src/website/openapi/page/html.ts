/**
 * The page to read the API in. It loads everything from beside itself: Strapi's Content-Security-Policy
 * allows scripts from the own origin only, and none inside the page.
 *
 * @see https://swagger.io/docs/open-source-tools/swagger-ui/usage/configuration/
 */
export const pageHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Careers API</title>
    <link rel="icon" href="docs/favicon-32x32.png">
    <link rel="stylesheet" href="docs/swagger-ui.css">
    <script src="docs/swagger-ui-bundle.js" defer></script>
    <script src="docs/start.js" defer></script>
  </head>
  <body>
    <div id="api"></div>
    <noscript>This page needs JavaScript. The description itself is <a href="openapi.json">openapi.json</a>.</noscript>
  </body>
</html>
`;

/**
 * Requests are tried at the origin the page came from: the policy allows no other, and behind a proxy
 * the configured one may be another.
 */
export const startScript = `fetch('openapi.json')
  .then((answer) => answer.json())
  .then((spec) =>
    SwaggerUIBundle({
      dom_id: '#api',
      spec: { ...spec, servers: [{ url: new URL('..', location.href).href.replace(/\\/$/, '') }] },
      deepLinking: true,
      defaultModelsExpandDepth: 0,
      docExpansion: 'list',
      validatorUrl: null,
    }),
  );
`;
