/** Elements that run, frame, fetch or move, whatever made Mermaid write them. */
const BANNED =
  'script, iframe, object, embed, link, meta, base, form, input, button, textarea, select, audio, video, source, img, ' +
  'feImage, set, animate, animateMotion, animateTransform, discard, handler, listener'
const EMBEDDED = /^data:image\/(?:png|jpeg|gif|webp);base64,/
const ADDRESSES = new Set([
  'href',
  'xlink:href',
  'src',
  'srcset',
  'action',
  'formaction',
  'ping',
  'background',
  'poster',
])
/** A CSS function that may fetch, unless it names a part of the same drawing. */
const FETCHES = /(?:url|src|image|image-set|cross-fade|element|paint)\(\s*(?!["']?#)/i
const FOREIGN_RULE = /@(?:import|font-face|namespace|charset)/i

/**
 * Takes out of a drawing whatever runs, leads out of the page or fetches, however it came to be. A drawing that was only
 * read, not shown, comes here before anything of the page's document touches it.
 */
export function disarm(svg: SVGSVGElement) {
  for (const part of svg.querySelectorAll(BANNED)) part.remove()
  for (const part of svg.querySelectorAll('style')) if (calls(part.textContent ?? '', true)) part.remove()
  for (const part of [svg, ...svg.querySelectorAll('*')])
    for (const { name, value } of [...part.attributes]) if (isForeign(part, name, value)) part.removeAttribute(name)
}

/** The last look at a drawing: it is harmless, and no id of it is one that the page might look for. */
export function cleanSvg(svg: SVGSVGElement, id: string) {
  disarm(svg)
  ownIds(svg, id)
}

/** The same for a drawing that comes as text from somewhere else. */
export function cleanSvgText(text: string, id: string): string {
  const holder = document.createElement('template')
  holder.innerHTML = text
  const svg = holder.content.querySelector('svg')
  if (!svg) return ''
  cleanSvg(svg, id)
  return new XMLSerializer().serializeToString(svg)
}

function isForeign(part: Element, name: string, value: string): boolean {
  if (/^on/i.test(name)) return true
  if (!ADDRESSES.has(name.toLowerCase())) return calls(value)
  return !value.startsWith('#') && !(part.localName === 'image' && EMBEDDED.test(value))
}

function calls(css: string, isSheet = false): boolean {
  const plain = unescaped(css)
  return FETCHES.test(plain) || (isSheet && FOREIGN_RULE.test(plain))
}

/** CSS as a browser reads it: `\75rl(` is `url(`, and a comment is nothing. */
export const unescaped = (css: string): string =>
  css
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1')
    .replace(/\/\*/g, '')

const letter = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** An author's names must not answer for the page's own elements: each id begins with the drawing's. */
function ownIds(svg: SVGSVGElement, id: string) {
  const strangers = [...svg.querySelectorAll('[id]')].filter(part => !part.id.startsWith(id))
  if (strangers.length === 0) return
  const renamed = new Map(strangers.map(part => [part.id, `${id}-${part.id}`]))
  for (const part of strangers) part.id = renamed.get(part.id) ?? part.id
  for (const part of svg.querySelectorAll('*'))
    for (const attribute of part.attributes) attribute.value = referring(attribute.name, attribute.value, renamed)
}

function referring(name: string, value: string, renamed: ReadonlyMap<string, string>): string {
  if (name === 'href' || name === 'xlink:href')
    return value.startsWith('#') ? `#${renamed.get(value.slice(1)) ?? value.slice(1)}` : value
  if (/^aria-(?:labelledby|describedby|controls|owns)$/.test(name))
    return value.replace(/\S+/g, word => renamed.get(word) ?? word)
  return value.includes('url(')
    ? value.replace(/url\((["']?)#([^"')]+)\1\)/g, (all, _, to: string) => {
        const own = renamed.get(to)
        return own === undefined ? all : `url(#${own})`
      })
    : value
}
