import GithubSlugger from 'github-slugger'
import type { Definition, Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { decoded } from './address.ts'
import type { HeadingPlace } from './outline.ts'

/** Names that a link within the page may have → ids of our headings. */
export type Targets = ReadonlyMap<string, string>

/** Our own ids, and the names under which GitHub has the same headings: with the traces of emoji, and with minutes. */
export function targetsOf(headings: readonly HeadingPlace[]): Targets {
  const slugger = new GithubSlugger()
  return new Map([
    ...headings.map(({ text, id }) => [nameOf(slugger.slug(text)), id] as const),
    ...headings.map(({ id }) => [id, id] as const),
  ])
}

/** Links and their definitions that lead to a place of the same page. */
export function linksWithin(tree: Root): readonly (Link | Definition)[] {
  const links: (Link | Definition)[] = []
  visit(tree, node => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')) links.push(node)
  })
  return links
}

/** Id of the heading that a link within the page means. */
export const targetOf = (targets: Targets, { url }: Link | Definition): string | undefined =>
  targets.get(nameOf(decoded(url.slice(1))))

/** GitHub keeps the invisible half of some emoji; authors keep it or lose it. */
const nameOf = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u{FE0F}\u{200D}]/gu, '')
