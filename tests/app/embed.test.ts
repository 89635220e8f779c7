import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it } from 'vitest'

const SCRIPT = readFileSync('public/appearance.js', 'utf8')
const { dataset } = document.documentElement

beforeEach(() => delete dataset.embed)
afterEach(() => history.replaceState(null, '', '/'))

// address | → does the page stand alone before its first paint
it.each([
  ['/calculator/?embed', true],
  ['/some/course/calculator/?embed#calculator?v=1&req=7', true],
  ['/calculator/index.html?a=1&embed=1', true],
  ['/calculator/', false],
  ['/calculator/?embedded', false],
  ['/calculator/#?embed', false],
  ['/lessons/one/?embed', false],
])('%s: %s', (address, alone) => {
  history.replaceState(null, '', address)
  new Function(SCRIPT)()
  expect(dataset.embed === '').toBe(alone)
})
