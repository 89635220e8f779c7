import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SIZES, settingsSpec, THEMES } from '#state/settings.ts'

const KEY = `lambda-lesson:${settingsSpec.key}`
const DEFAULTS = { theme: 'system', size: 'normal', original: false }
const SCRIPT = readFileSync('public/appearance.js', 'utf8')

/** The module as a freshly opened page has it. */
async function openPage() {
  vi.resetModules()
  return import('#state/settings.ts')
}
const keep = (data: unknown, version: unknown = settingsSpec.version) =>
  localStorage.setItem(KEY, JSON.stringify({ version, data }))

function refuse() {
  throw new DOMException('blocked', 'SecurityError')
}

const { dataset } = document.documentElement

beforeEach(() => {
  localStorage.clear()
  for (const name of Object.keys(dataset)) delete dataset[name]
})
afterEach(() => vi.unstubAllGlobals())

it('a page opens as the device wants it', async () => {
  const { settingsStore, loadSettings } = await openPage()
  loadSettings()
  expect(settingsStore.getState()).toEqual(DEFAULTS)
})

it('a change is there after a reload, but not before the page has been hydrated', async () => {
  expect((await openPage()).changeSettings({ theme: 'dark', original: true })).toBe(true)
  const { settingsStore, loadSettings } = await openPage()
  expect(settingsStore.getState()).toEqual(DEFAULTS)
  loadSettings()
  expect(settingsStore.getState()).toEqual({ theme: 'dark', size: 'normal', original: true })
})

it('whoever is quicker than the page changes one thing, and all that was kept stays', async () => {
  keep({ theme: 'dark', size: 'huge', original: false })
  const { changeSettings } = await openPage()
  changeSettings({ original: true })
  const { settingsStore, loadSettings } = await openPage()
  loadSettings()
  expect(settingsStore.getState()).toEqual({ theme: 'dark', size: 'huge', original: true })
})

it('with storage blocked a change still shows, and says that it is not kept', async () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const { changeSettings, settingsStore } = await openPage()
  expect(changeSettings({ size: 'huge' })).toBe(false)
  expect(settingsStore.getState().size).toBe('huge')
})

it.each([
  ['an unknown theme', { ...DEFAULTS, theme: 'pink' }],
  ['an unknown size', { ...DEFAULTS, size: 12 }],
  ['no answer to original', { theme: 'dark', size: 'large' }],
  ['a list', []],
  ['null', null],
])('%s is not taken over', async (_, data) => {
  keep(data)
  const { settingsStore, loadSettings } = await openPage()
  loadSettings()
  expect(settingsStore.getState()).toEqual(DEFAULTS)
})

it('whatever stands in storage, a page opens with a theme and a size', async () => {
  const { settingsStore, loadSettings } = await openPage()
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), held => {
      localStorage.setItem(KEY, held)
      loadSettings()
      const { theme, size, original } = settingsStore.getState()
      expect([THEMES.includes(theme), SIZES.includes(size), typeof original]).toEqual([true, true, 'boolean'])
    }),
  )
})

it('a change is shown at once, also before what was kept is read, and where it cannot be kept', async () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
  const { changeSettings } = await openPage()
  const { showSettings } = await import('#app/appearance.ts')
  showSettings()
  expect({ ...dataset }).toEqual({})
  changeSettings({ theme: 'dark' })
  expect({ ...dataset }).toEqual({ theme: 'dark', size: 'normal', original: 'false' })
})

it.each(['storage', 'pageshow', 'visibilitychange'])('two windows lose nothing of each other (%s)', async event => {
  const [first, second] = [await openPage(), await openPage()]
  first.loadSettings()
  second.loadSettings()
  first.changeSettings({ theme: 'dark' })
  second.changeSettings({ size: 'huge' })
  dispatchEvent(new Event(event))
  for (const { settingsStore } of [first, second])
    expect(settingsStore.getState()).toEqual({ theme: 'dark', size: 'huge', original: false })
})

describe('the script that runs before the first paint', () => {
  const paint = () => new Function(SCRIPT)()

  it.each(THEMES.flatMap(theme => SIZES.map(size => ({ theme, size, original: size === 'large' }))))(
    'shows what the settings kept: $theme, $size',
    async settings => {
      const { changeSettings } = await openPage()
      changeSettings(settings)
      paint()
      expect({ ...dataset }).toEqual({ ...settings, original: String(settings.original) })
    },
  )

  it('shows the same as the page does once it is alive', async () => {
    keep({ theme: 'dark', size: 'huge', original: true })
    paint()
    const painted = { ...dataset }
    for (const name of Object.keys(dataset)) delete dataset[name]
    const { loadSettings } = await openPage()
    const { showSettings } = await import('#app/appearance.ts')
    showSettings()
    loadSettings()
    expect({ ...dataset }).toEqual(painted)
  })

  it.each([
    ['nothing kept', undefined],
    ['no JSON', '{'],
    ['null', 'null'],
    ['another version', JSON.stringify({ version: settingsSpec.version + 1, data: { theme: 'dark' } })],
    ['no data', JSON.stringify({ version: settingsSpec.version })],
  ])('leaves the page as it is: %s', (_, held) => {
    if (held !== undefined) localStorage.setItem(KEY, held)
    paint()
    expect({ ...dataset }).toEqual({})
  })

  it('leaves the page as it is: a shape that the settings would not accept', () => {
    keep({ theme: 'pink', size: 12 })
    paint()
    expect({ ...dataset }).toEqual({})
  })

  it('leaves the page as it is: storage is blocked', () => {
    keep({ theme: 'dark', size: 'huge', original: true })
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    paint()
    expect({ ...dataset }).toEqual({})
  })
})
