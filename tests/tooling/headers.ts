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
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/**
 * Pages that no other site may frame, and how they say so; the presenter's window frames the stage of its own site. The calculator may stand in a course site's page. A rule of its
 * own beside a site-wide `frame-ancestors` would not do: hosts send both, and browsers hold to the stricter one.
 */
export const UNFRAMED = { pages: ['/', '/lessons/*'], headers: { 'X-Frame-Options': 'SAMEORIGIN' } } as const

/** What a file is sent with, by its address below the site's root (`lessons/x/`). */
export function headersFor(address: string): Readonly<Record<string, string>> {
  const isUnframed = UNFRAMED.pages.some(page =>
    page.endsWith('*') ? `/${address}`.startsWith(page.slice(0, -1)) : page === `/${address}`,
  )
  return { ...SITE_HEADERS, ...(isUnframed ? UNFRAMED.headers : {}) }
}

/** Files under assets/ carry a hash of their content in their name, so they never change. */
export const ASSET_CACHE = 'public, max-age=31536000, immutable'
/** Everything else is asked about again each time; the ETag makes the answer short. */
export const PAGE_CACHE = 'no-cache'
