/** Where the parts of a block begin and end, and what of its height is repeated on each screen → first part of each run. */
type Cut = (parts: readonly { readonly top: number; readonly bottom: number }[], repeated: number) => readonly number[]

/**
 * How a block that is too high becomes several of its kind: a list at its items, a table at its rows under the same head,
 * code at its lines. Others stay as they are. Lengths are read at once, the page is changed when the result is called.
 */
export function splitOf(block: HTMLElement, cut: Cut): () => void {
  if (block.matches('ul, ol')) return splitOfList(block, cut)
  if (block.matches('.table-box')) return splitOfTable(block, cut)
  if (block.matches('figure.code')) return splitOfCode(block, cut)
  return asItIs
}

const asItIs = () => undefined

const edges = ({ offsetTop, offsetHeight }: HTMLElement) => ({ top: offsetTop, bottom: offsetTop + offsetHeight })

/** From the first part of a run to the one after its last. */
type Run = readonly [from: number, to: number]

/** Runs of indices from their first ones. */
const between = (starts: readonly number[], count: number) =>
  starts.map((start, index): Run => [start, starts[index + 1] ?? count])

function splitOfList(list: HTMLElement, cut: Cut): () => void {
  const items = [...list.children] as HTMLElement[]
  const first = Number(list.getAttribute('start') ?? 1)
  const parts = between(cut(items.map(edges), 0), items.length)
  const partOf = ([from, to]: Run) => {
    const part = list.cloneNode() as HTMLElement
    if (list.matches('ol')) part.setAttribute('start', String(first + from))
    part.append(...items.slice(from, to))
    return part
  }
  return () => list.replaceWith(...parts.map(partOf))
}

function splitOfTable(box: HTMLElement, cut: Cut): () => void {
  const table = box.querySelector('table')
  const body = table?.tBodies[0]
  if (!table || !body) return asItIs
  const rows = [...body.rows]
  const repeated = box.offsetHeight - body.offsetHeight
  const parts = between(cut(rows.map(edges), repeated), rows.length)
  const partOf = ([from, to]: Run) => {
    const part = box.cloneNode() as HTMLElement
    const own = table.cloneNode() as HTMLTableElement
    const ownBody = body.cloneNode() as HTMLElement
    ownBody.append(...rows.slice(from, to))
    own.append(...(table.tHead ? [table.tHead.cloneNode(true)] : []), ownBody)
    part.append(own)
    return part
  }
  return () => box.replaceWith(...parts.map(partOf))
}

function splitOfCode(figure: HTMLElement, cut: Cut): () => void {
  const pre = figure.querySelector('pre')
  const code = figure.querySelector('code')
  if (!pre || !code) return asItIs
  const lines = linesOf(code)
  const height = code.offsetHeight / lines.length
  const repeated = figure.offsetHeight - code.offsetHeight
  const places = lines.map((_, index) => ({ top: index * height, bottom: (index + 1) * height }))
  const parts = between(cut(places, repeated), lines.length)
  const partOf = ([from, to]: Run) => {
    const part = figure.cloneNode(true) as HTMLElement
    const range = document.createRange()
    const [first, last] = [lines[from], lines[to - 1]]
    if (first && last) {
      range.setStart(...first.start)
      range.setEnd(...last.end)
    }
    part.querySelector('code')?.replaceChildren(range.cloneContents())
    return part
  }
  return () => figure.replaceWith(...parts.map(partOf))
}

interface Line {
  readonly start: [Node, number]
  readonly end: [Node, number]
}

/** Lines of a code, across the spans that colour it. */
function linesOf(code: HTMLElement): readonly Line[] {
  const lines: Line[] = []
  let start: [Node, number] = [code, 0]
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue ?? ''
    for (let at = words.indexOf('\n'); at !== -1; at = words.indexOf('\n', at + 1)) {
      lines.push({ start, end: [text, at] })
      start = [text, at + 1]
    }
  }
  const end: [Node, number] = [code, code.childNodes.length]
  const rest = document.createRange()
  rest.setStart(...start)
  rest.setEnd(...end)
  return rest.toString() === '' ? lines : [...lines, { start, end }]
}
