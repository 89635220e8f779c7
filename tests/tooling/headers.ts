/** What every page and file is sent with. `public/_headers` tells static hosts the same; a test holds them equal. */
export const SITE_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** Files under assets/ carry a hash of their content in their name, so they never change. */
export const ASSET_CACHE = 'public, max-age=31536000, immutable'
/** Everything else is asked about again each time; the ETag makes the answer short. */
export const PAGE_CACHE = 'no-cache'
