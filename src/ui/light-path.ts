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
  const words = [...svg.querySelectorAll('.label[data-id]')].filter(label => names.has(label.getAttribute('data-id')))
  const lit = [
    ...nodes.flatMap(node => [...svg.querySelectorAll(`[data-node="${CSS.escape(node)}"]`)]),
    ...lines,
    ...words,
  ]
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
  const named = svg.querySelectorAll(`.edge[data-from="${CSS.escape(from)}"][data-to="${CSS.escape(to)}"]`)
  if (named.length > 0) return [...named]
  const begin = `L_${from}_${to}_`
  return [...svg.querySelectorAll('.edge:not([data-from])')].filter(line => {
    const name = line.getAttribute('data-id') ?? ''
    return name.startsWith(begin) && /^\d+$/.test(name.slice(begin.length))
  })
}

const wordsOf = (part: Element, attribute: string) => part.getAttribute(attribute)?.split(' ').filter(Boolean) ?? []

function addWord(part: Element, attribute: string, word: string): void {
  part.setAttribute(attribute, [...new Set([...wordsOf(part, attribute), word])].join(' '))
}

function removeWord(part: Element, attribute: string, word: string): void {
  const left = wordsOf(part, attribute).filter(other => other !== word)
  if (left.length > 0) part.setAttribute(attribute, left.join(' '))
  else part.removeAttribute(attribute)
}
