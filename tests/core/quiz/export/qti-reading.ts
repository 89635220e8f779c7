import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { fromBuffer } from 'yauzl'

/** An element as it was read, or a text. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  ignoreDeclaration: true,
})

type Raw = Readonly<Record<string, unknown>>

function nodeOf(raw: Raw): Node {
  const name = Object.keys(raw).find(key => key !== ':@') ?? ''
  const attributes = (raw[':@'] ?? {}) as Record<string, string>
  if (name === '#text') return { name, attributes, children: [], text: String(raw[name]) }
  const children = (raw[name] as readonly Raw[]).map(nodeOf)
  return { name, attributes, children, text: name === 'br' ? '\n' : children.map(child => child.text).join('') }
}

/** The root of a document, which must be well-formed. */
export function xmlRoot(text: string): Node {
  const valid = XMLValidator.validate(text)
  if (valid !== true) throw new Error(`${valid.err.msg} in ${text}`)
  const root = (parser.parse(text) as readonly Raw[]).map(nodeOf).find(({ name }) => name !== '#text')
  if (root === undefined) throw new Error('no root')
  return root
}

/** Every element of a name below one, in the order of the document. */
export const all = (node: Node, name: string): readonly Node[] =>
  node.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])

/** Elements directly below. */
export const elementsOf = (node: Node): readonly Node[] => node.children.filter(({ name }) => name !== '#text')

/** The texts in a zip by their paths, as an independent reader unpacks them. */
export const unzipped = (zip: Uint8Array): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve, reject) => {
    const texts = new Map<string, string>()
    fromBuffer(Buffer.from(zip), { lazyEntries: true }, (problem, file) => {
      if (problem) return reject(problem)
      file.on('error', reject)
      file.on('end', () => resolve(texts))
      file.on('entry', entry =>
        file.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault)
          const parts: Buffer[] = []
          for await (const part of stream) parts.push(part as Buffer)
          texts.set(entry.fileName, new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)))
          file.readEntry()
        }),
      )
      file.readEntry()
    })
  })
