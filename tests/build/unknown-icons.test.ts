import { expect, it } from 'vitest'
import type { LessonFolder } from '#build/read-content.ts'
import { drawSite } from '#build/site.tsx'
import { mistakeText } from '#source/mistake.ts'
import { folder } from './lesson-folder.ts'

const fence = (...rows: readonly string[]) => `# 그림\n\n\`\`\`mermaid\n${rows.join('\n')}\n\`\`\`\n`
const mistakesOf = async (given: LessonFolder) => (await drawSite([given])).mistakes.map(mistakeText)

it('a name that the pack does not have stops the build at its line, with names that begin alike', async () => {
  const markdown = fence('flowchart LR', '  fn@{ icon: "logos:aws-lamda", label: "함수" }', '  fn --> 끝')
  expect(await mistakesOf(folder('a', markdown))).toEqual([
    'content/a/session.md:5  there is no icon "logos:aws-lamda"\n' +
      '    → write one of: logos:aws-lambda, logos:aws-lake-formation; content/README.md lists all icons',
  ])
})

it('a pack that is not here stops the build', async () => {
  const markdown = fence('architecture-beta', '  service fn(mdi:account)[함수]')
  expect(await mistakesOf(folder('a', markdown))).toEqual([
    'content/a/session.md:5  there is no icon pack "mdi" here\n' +
      '    → write an icon of the pack "logos", such as logos:aws-lambda; content/README.md lists all icons',
  ])
})

it('a mistake in a figure is told in its own file, once', async () => {
  const source = '---\ntitle: 함수\n---\nflowchart LR\n  %% a note\n  fn@{\n    icon: "logos:lambda"\n  }\n'
  const [lessonYaml, sources] = ['figures:\n  x: figures/x.mmd\n', new Map([['figures/x.mmd', source]])]
  const markdown = '# 그림\n\n![그림](./x.png)\n\n![그림](./x.png)\n'
  expect(await mistakesOf(folder('a', markdown, { lessonYaml, sources }))).toEqual([
    'content/a/figures/x.mmd:7  there is no icon "logos:lambda"\n' +
      '    → write one of: logos:aws-lambda, logos:aws-lake-formation; content/README.md lists all icons',
  ])
})

it('a name that is like none refers to the list', async () => {
  expect(await mistakesOf(folder('a', fence('flowchart LR', '  fn@{ icon: "bolt" }')))).toEqual([
    'content/a/session.md:5  there is no icon "bolt"\n    → content/README.md lists all icons',
  ])
})

it('icons of the pack and of Mermaid itself are right', async () => {
  const markdown =
    fence('architecture-beta', '  group g(cloud)[구름]', '  service fn(logos:aws-lambda)[함수] in g') +
    fence('treeView-beta', '    "함수" icon(logos:aws-lambda)', '        "a.py" icon(file)')
  expect(await mistakesOf(folder('a', markdown))).toEqual([])
})
