import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { serviceNames } from '#strings/service-names.ts'

/** One icon: its shapes on a field of 256 by 256, and what the service is called. */
export interface PackIcon {
  readonly body: string
  readonly title: string
}

export const PREFIX = 'logos'
/** Width and height of every icon's field. */
export const FIELD = 256

/** A square in two colours of one hue, and a white sign on it: the form that icons of AWS services have. */
const FORM =
  /^<defs><linearGradient id="([^"]+)"[^>]*><stop offset="0%" stop-color="(#[\da-f]{3,6})"\/>.*?<\/linearGradient><\/defs><path fill="url\(#\1\)" d="M0 0h256v256H0z"\/>((?:<path fill="#fff" d="[^"]+"\/>)+)$/

let pack: ReadonlyMap<string, PackIcon> | undefined

/** The icons of AWS services that an author may use, by their whole names (`logos:aws-lambda`). Read from disk once. */
export function iconPack(): ReadonlyMap<string, PackIcon> {
  pack ??= readPack()
  return pack
}

function readPack(): ReadonlyMap<string, PackIcon> {
  const path = createRequire(import.meta.url).resolve('@iconify-json/logos/icons.json')
  const { icons } = JSON.parse(readFileSync(path, 'utf8')) as { icons: Readonly<Record<string, { body: string }>> }
  return new Map(
    Object.entries(serviceNames).flatMap(([name, title]) => {
      const body = flat(`${PREFIX}:${name}`, icons[name]?.body ?? '')
      return body === undefined ? [] : [[`${PREFIX}:${name}`, { body, title }] as const]
    }),
  )
}

/**
 * An icon in two plain colours: what finishes a drawing takes gradients out and gives ids other names. The ground is the
 * darker colour, on which the white sign is seen best.
 */
function flat(name: string, body: string): string | undefined {
  const [, , ground, signs = ''] = FORM.exec(body) ?? []
  if (ground === undefined) return undefined
  const path = (fill: string, d: string) => `<path style="fill:${fill};stroke:none" d="${d}"/>`
  const sign = Array.from(signs.matchAll(/ d="([^"]+)"/g), ([, d = '']) => path('#fff', shortened(d)))
  return `<g data-icon="${name}" aria-hidden="true">${path(ground, `M0 0h${FIELD}v${FIELD}H0z`)}${sign.join('')}</g>`
}

/** A path with one digit after the point: on a field of 256 nobody sees the others. */
const shortened = (d: string): string =>
  d
    .replace(/[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?|[\s,]+/gi, piece =>
      /[\d]/.test(piece) ? ` ${Math.round(Number(piece) * 10) / 10}` : piece.trim(),
    )
    .replace(/([a-z]) /gi, '$1')
    .replace(/ -/g, '-')
    .replace(/(^|[^\d])0\./g, '$1.')
