/** Why parts are lit: the way of a workload stays, a step comes and goes. Both may light one part. */
export type Light = 'way' | 'step'

const OF_PICTURE = 'data-lights'
const OF_PART = 'data-lit'

/**
 * Lights parts of a drawn flowchart, instead of what this light showed before. How it looks is in `steps.css`.
 *
 * - In: ids of nodes and groups, lines as `A>B`, all as the diagram's source has them.
 * - Out: the parts that are lit now, nodes first.
 */
export function lightParts(
  svg: Element,
  nodes: readonly string[],
  edges: readonly string[],
  light: Light = 'step',
): readonly Element[] {
  unlight(svg, light)
  const lines = edges.flatMap(edge => linesOf(svg, edge))
  const names = new Set(lines.map(line => line.getAttribute('data-id')))
  const words = having(svg, '.label', 'data-id', name => names.has(name))
  const boxes = nodes.flatMap(node => having(svg, '', 'data-node', name => name === node))
  const lit = [...boxes, ...lines, ...words]
  for (const part of lit) addWord(part, OF_PART, light)
  addWord(svg, OF_PICTURE, light)
  return lit
}

/** Takes one light away. */
export function unlight(svg: Element, light: Light = 'step'): void {
  for (const part of svg.querySelectorAll(`[${OF_PART}~="${light}"]`)) removeWord(part, OF_PART, light)
  removeWord(svg, OF_PICTURE, light)
}

/** Drawings say where a line begins and ends. In older ones Mermaid's own name `L_A_B_0` says it. */
function linesOf(svg: Element, edge: string): readonly Element[] {
  const [from = '', to = ''] = edge.split('>')
  const begin = `L_${from}_${to}_`
  const named = having(svg, '.edge', 'data-from', name => name === from)
  const lines = named.filter(line => line.getAttribute('data-to') === to)
  const isOf = (name: string) => name.startsWith(begin) && /^\d+$/.test(name.slice(begin.length))
  return lines.length > 0 ? lines : having(svg, '.edge:not([data-from])', 'data-id', isOf)
}

/** An author's id may hold what a selector does not bear, so it is compared as text. */
const having = (svg: Element, selector: string, attribute: string, isWanted: (value: string) => boolean) =>
  [...svg.querySelectorAll(`${selector}[${attribute}]`)].filter(part => isWanted(part.getAttribute(attribute) ?? ''))

const wordsOf = (part: Element, attribute: string) => part.getAttribute(attribute)?.split(' ').filter(Boolean) ?? []

function addWord(part: Element, attribute: string, word: string): void {
  part.setAttribute(attribute, [...new Set([...wordsOf(part, attribute), word])].join(' '))
}

function removeWord(part: Element, attribute: string, word: string): void {
  const left = wordsOf(part, attribute).filter(other => other !== word)
  if (left.length > 0) part.setAttribute(attribute, left.join(' '))
  else part.removeAttribute(attribute)
}
