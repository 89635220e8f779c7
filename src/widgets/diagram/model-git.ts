import { modelWords as words } from '#strings/diagram-models.ts'
import type { ModelNode } from './model.ts'
import { oneLine, type Parsed, parsed, where } from './model-parts.ts'

/** What Mermaid's Git graph gives, as far as it is read here. */
export interface GitData {
  getCommits(): ReadonlyMap<string, Commit>
  getBranchesAsObjArray(): readonly { readonly name: string }[]
  getDirection(): string
}

interface Commit {
  readonly id: string
  readonly message: string
  readonly seq: number
  readonly type: number
  readonly customType?: number
  readonly tags: readonly string[]
  readonly parents: readonly string[]
  readonly branch: string
}

const [REVERSE, HIGHLIGHT, MERGE, PICKED] = [1, 2, 3, 4]

/** Mermaid gives a commit without an id another one each time. */
const INVENTED = /^\d+-[0-9a-z]{7}$/

/** One element of each commit: some are drawn as several, one over the other. */
const DRAWN =
  '.commit-bullets > .commit:not(line, .commit-merge, .commit-reverse, [class$="-inner"], .commit-cherry-pick:not([r="10"]))'

/** Commits in the order in which they were made, by branch, each leading to those that build on it. */
export function parsedGit(data: GitData): Parsed {
  const commits = data.getCommits()
  const made = [...commits.values()].toSorted((a, b) => a.seq - b.seq)
  const nodes = made.map(commit => nodeOf(commit, commits))
  const edges = made.flatMap(commit =>
    commit.parents.flatMap(id => {
      const parent = commits.get(id)
      return parent ? [{ from: idOf(parent), to: idOf(commit) }] : []
    }),
  )
  const groups = data.getBranchesAsObjArray().map(({ name }) => ({ id: groupOf(name), label: oneLine(name) }))
  const shown = data.getDirection() === 'BT' ? nodes.toReversed() : nodes
  return parsed(
    { kind: 'graph', nodes, edges, groups },
    {
      unnamed: {
        nodes: [{ selector: DRAWN, shown, by: 'order' }],
        lines: { selector: '.commit-arrows > .arrow', edges },
      },
    },
  )
}

const groupOf = (branch: string) => `branch ${branch}`
const idOf = ({ id, seq }: Commit) => (INVENTED.test(id) ? `commit ${seq + 1}` : id)

function nodeOf(commit: Commit, commits: ReadonlyMap<string, Commit>): ModelNode {
  const form = commit.customType ?? commit.type
  const note = [
    ...(form === HIGHLIGHT ? [words.highlight] : form === REVERSE ? [words.reverse] : []),
    ...commit.tags.filter(tag => !tag.startsWith('cherry-pick:')).map(tag => words.tag(oneLine(tag))),
  ]
  return {
    id: idOf(commit),
    label: labelOf(commit, commits),
    group: groupOf(commit.branch),
    ...where('note', note.join(', ')),
  }
}

function labelOf(commit: Commit, commits: ReadonlyMap<string, Commit>): string {
  const { id, type, message, seq, parents } = commit
  if (!INVENTED.test(id)) return oneLine(id)
  const from = commits.get(parents[1] ?? '')
  if (from && type === MERGE) return words.merged(oneLine(from.branch))
  if (from && type === PICKED) return words.picked(labelOf(from, commits))
  return oneLine(message) || words.commit(seq + 1)
}
