import { wcagContrast } from 'culori'
import { expect, it, test } from 'vitest'
import { iconPack } from '#build/icon-pack.ts'
import { lessonIcons } from '#build/lesson-icons.ts'
import { usedIcons } from '#build/used-icons.ts'
import { serviceNames } from '#strings/service-names.ts'

const FIXTURES = 'tests/fixtures/lessons'
const ICONS = [...iconPack()]

test('every service that has a name here has an icon in the pack', () => {
  expect(ICONS.map(([name]) => name)).toEqual(Object.keys(serviceNames).map(name => `logos:${name}`))
})

it.each(ICONS)(
  '%s has two plain colours, far enough apart to be told, and nothing that leads anywhere',
  (name, icon) => {
    const colours = [...icon.body.matchAll(/fill:(#[\da-f]+)/g)].map(([, colour = '']) => colour)
    const [ground = '', ...signs] = colours
    expect(new Set(signs)).toEqual(new Set(['#fff']))
    expect(wcagContrast(ground, '#fff')).toBeGreaterThanOrEqual(3)
    expect(icon.body).toMatch(
      new RegExp(
        `^<g data-icon="${name}" aria-hidden="true">(<path style="fill:#[\\da-f]+;stroke:none" d="[^"<]+"/>)+</g>$`,
      ),
    )
  },
)

test('only icons that the diagrams of a content folder name are given to the page', async () => {
  const used = ['aws-api-gateway', 'aws-dynamodb', 'aws-lambda', 'aws-s3', 'aws-vpc']
  expect(usedIcons(FIXTURES)).toEqual(used.map(name => `logos:${name}`))
  const { default: shipped } = await import('virtual:lesson-icons')
  expect(shipped).toMatchObject({ prefix: 'logos', width: 256, height: 256 })
  expect(Object.keys(shipped.icons)).toEqual(used)
})

test('a content folder without icons gives the page none', () => {
  const { load } = lessonIcons('tests/fixtures') as unknown as { load: { handler: () => string } }
  expect(load.handler()).toBe('export default {"prefix":"logos","width":256,"height":256,"icons":{}}')
})
