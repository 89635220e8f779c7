import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { FIGURES } from '#build/figures.ts'
import { iconPack } from '#build/icon-pack.ts'
import { readContent } from '#build/read-content.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'
import { CATALOG } from '#widgets/catalog.ts'
import { strangeIcons } from '#widgets/diagram/icons.ts'
import { prepareSource } from '#widgets/diagram/source.ts'

const CARD = readFileSync('content/README.md', 'utf8')
const lesson = readContent('content').find(({ id }) => id === 'w1d1s3-lambda')

/** Examples of the author's card; one that is indented is a piece of the list above it. */
const examples = [...CARD.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
  text.startsWith('  - widget:') ? `widgets:\n${text}` : text,
)
const titled = examples.map(text => [text.split('\n', 3).join(' '), text] as const)

it.each(titled)('an author may copy the example as it stands: %s', (_, text) => {
  if (lesson === undefined) throw new Error('the lesson that the examples quote is gone')
  const isBank = text.startsWith('questions:')
  const bank = text.includes('widget: check') ? lesson.quizYaml : undefined
  const own = isBank ? { lessonYaml: undefined, quizYaml: text } : { lessonYaml: text, quizYaml: bank }
  expect(readLesson({ ...lesson, ...own }, FIGURES).mistakes.map(mistakeText)).toEqual([])
})

it('the example of notes may be copied as it stands', () => {
  const notes = [...CARD.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
  expect(notes).toHaveLength(1)
  if (lesson === undefined) throw new Error('the lesson that the example is about is gone')
  const read = readLesson({ ...lesson, notesMd: notes[0] }, FIGURES)
  expect(read.mistakes.map(mistakeText)).toEqual([])
  expect(read.lesson.notes.map(({ section }) => section)).toEqual(['c3'])
})

/** Mermaid examples, each with its first line that says something. */
const pictures = [...CARD.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

it.each(pictures.map(text => [/accTitle: (.+)/.exec(text)?.[1], text]))(
  'the diagram "%s" can be drawn as it stands',
  (_, text = '') => {
    const prepared = prepareSource(text)
    expect(prepared).toMatchObject({ ok: true })
    expect(prepared.ok && strangeIcons(prepared.value, [...iconPack().keys()])).toEqual([])
  },
)

it('every icon that an author may use is listed', () => {
  const listed = [
    ...(CARD.slice(CARD.indexOf('`logos:aws-` and one of'))
      .split('\n\n')[0]
      ?.matchAll(/`([\w-]+)`/g) ?? []),
  ]
  expect(listed.map(([, name]) => `logos:aws-${name}`)).toEqual([...iconPack().keys()])
})

it('every widget that an author may place has its line in the table and an example', () => {
  const placed = examples.flatMap(text => {
    const { widgets = [] } = parse(text) as { widgets?: readonly { readonly widget: string }[] }
    return widgets.map(({ widget }) => widget)
  })
  const names = Object.keys(CATALOG)
  expect(names.filter(name => !CARD.includes(`\n| \`${name}\` |`))).toEqual([])
  expect(names.filter(name => !placed.includes(name))).toEqual([])
})
