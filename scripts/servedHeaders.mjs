// What every answer carries: the page may load from its own origin alone. README says what another host should send.

/** Everything from the page's own origin; the built page says the same of itself. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const SERVED_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  // A frame with a sandbox has an origin of its own: without this it may not read the page's files.
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
