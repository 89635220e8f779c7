import { defaultSchema, type Options } from 'rehype-sanitize'

const OURS = [
  'dataMark',
  'dataTerm',
  'dataNote',
  'dataSlot',
  'dataSection',
  'dataHeading',
  'dataConcept',
  'dataMinutes',
  'dataKicker',
  'dataColon',
  'dataCard',
  'dataPair',
  'dataLabel',
  'dataAt',
  'dataAlert',
] // prettier-ignore

/** Id of the footnotes' heading, by which each footnote number is described. */
export const FOOTNOTE_LABEL = 'footnote-label'

/**
 * What may come out of a lesson's Markdown and raw HTML. GitHub's list, plus our own data attributes, which only name
 * things of the lesson: a value that the lesson does not know draws nothing. No script, no style, no handler, no form
 * control but the task checkbox, no address but http(s), mailto and those within the site, no id but a footnote's.
 */
export const SCHEMA: Options = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'aside', 'figure', 'figcaption', 'mark', 'center', 'u'],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...(defaultSchema.attributes?.['*'] ?? []).filter(name => name !== 'id'), ...OURS],
    code: [['className', /^language-./], 'dataAt'],
    li: [...(defaultSchema.attributes?.li ?? []), ['id', /^fn-/]],
    a: [...(defaultSchema.attributes?.a ?? []), ['id', /^fnref-/]],
    h2: [...(defaultSchema.attributes?.h2 ?? []), ['id', FOOTNOTE_LABEL]],
  },
  // Ids pass by the patterns above alone, so their links may stay as they are.
  clobber: ['name'],
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
}
