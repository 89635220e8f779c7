import { modelWords as words } from '#strings/diagram-models.ts'
import { oneLine, type Parsed, parsed, where } from './model-parts.ts'

/** What Mermaid's Cynefin gives, as far as it is read here. */
export interface CynefinData {
  getDomains(): ReadonlyMap<string, { readonly items: readonly { readonly label: string }[] }>
  getTransitions(): readonly { readonly from: string; readonly to: string; readonly label?: string }[]
}

type Domain = keyof typeof words.domains

/** As the drawing names them, from the top left. */
const DOMAINS = ['complex', 'complicated', 'chaotic', 'clear', 'confusion'] as const satisfies readonly Domain[]

/** All five domains, also those without an item: the drawing shows them. */
export function parsedCynefin(data: CynefinData): Parsed {
  const groups = DOMAINS.map(id => ({ id: id as string, label: words.domains[id].name, note: words.domains[id].note }))
  const nodes = DOMAINS.flatMap(domain =>
    (data.getDomains().get(domain)?.items ?? []).map(({ label }, index) => ({
      id: `${domain} ${index + 1}`,
      label: oneLine(label),
      group: domain,
    })),
  )
  const edges = data
    .getTransitions()
    .map(({ from, to, label = '' }) => ({ from, to, ...where('label', oneLine(label)) }))
  return parsed(
    { kind: 'graph', nodes, edges, groups },
    {
      unnamed: {
        nodes: [
          { selector: '.cynefinDomainLabel', shown: groups, by: 'order' },
          { selector: '.cynefin-items > g', shown: nodes, by: 'words' },
        ],
        lines: { selector: '.cynefinArrowLine', edges },
      },
    },
  )
}
