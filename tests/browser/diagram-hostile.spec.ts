import { expect, type Locator, type Page, test } from '@playwright/test'
import { type Ending, HOSTILE, type Hostile } from '../fixtures/hostile-diagrams.ts'
import { pressUntilOpen } from './diagram-page.ts'
import { FIXTURES, strangersOf } from './page-moves.ts'

// A page with little else on it: what is drawn, and not what is around, takes the time.
test.use({ baseURL: FIXTURES })

const SENTENCES: Readonly<Record<Exclude<Ending, 'drawn'>, RegExp>> = {
  image: /번째 줄이 바깥 주소의 그림을 부르려고 해서/,
  style: /번째 줄의 꾸밈에 쓸 수 없는 값이 있어서/,
  icon: /번째 줄에 이 수업에는 없는 아이콘이 있어요/,
  'too-large': /다이어그램이 너무 커서/,
  'in-time': /그리는 데 너무 오래 걸려서/,
  parse: /문법이 맞지 않아서/,
}
const DRAWN = 'svg[data-kind]:not([data-seen])'
const CARD = '[role="alert"]:not([data-seen])'
/** Milliseconds after which a drawing is given up: a page that did the work itself would stand still as long. */
const LONGEST_GAP = 5_000

/** The large view of the first figure with its source open. */
async function editorOf(page: Page): Promise<Locator> {
  await withoutPauses(page)
  await page.goto('./lessons/small-lesson/')
  const dialog = page.getByRole('dialog')
  await pressUntilOpen(page.getByRole('button', { name: /소스 고쳐 보기$/ }).first(), dialog)
  return dialog
}

/** Gives the editor a source and waits until its picture or its card is there. Out: the card's words, '' for a picture. */
const given = (dialog: Locator, source: string): Promise<string> =>
  dialog.evaluate(
    async (view, { text, drawn, card, patience }) => {
      for (const old of view.querySelectorAll('svg[data-kind], [role="alert"]')) old.setAttribute('data-seen', '')
      const box = view.querySelector('textarea') as HTMLTextAreaElement
      const answered = new Promise<void>((resolve, reject) => {
        const watch = new MutationObserver(() => view.querySelector(`${drawn}, ${card}`) && resolve())
        watch.observe(view, { childList: true, subtree: true })
        setTimeout(() => reject(new Error(`nothing came of: ${text.slice(0, 80)}`)), patience)
      })
      box.value = text
      box.dispatchEvent(new Event('input', { bubbles: true }))
      await answered
      return [...view.querySelectorAll(card)].map(({ textContent }) => textContent).join(' ')
    },
    { text: source, drawn: DRAWN, card: CARD, patience: 20_000 },
  )

/** The editor waits until who types has paused. Nobody types here, so that its waits, and no longer ones, are cut short. */
const withoutPauses = (page: Page) =>
  page.addInitScript(() => {
    const later = setTimeout
    const cut = (call: () => void, wait = 0) => later(call, wait <= 500 ? wait / 50 : wait)
    Object.defineProperty(window, 'setTimeout', { value: cut, writable: true })
  })

/** What a diagram could have changed: looks of the page's own words, names on the window, prototypes, what lies about. */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const looks = [document.body, document.querySelector('h1'), document.querySelector('main p')].map(element => {
      const { color, backgroundColor, fontFamily, display, position, visibility } = getComputedStyle(element as Element)
      return [color, backgroundColor, fontFamily, display, position, visibility]
    })
    const around = [...document.querySelectorAll('body > :not([data-draw-frame]), head > :not([rel="modulepreload"])')]
    return {
      looks,
      names: Object.getOwnPropertyNames(window).filter(name => !/^\d+$/.test(name) && name !== 'clockOfTest'),
      prototypes: [...Object.keys(Object.prototype), ...Object.keys(Array.prototype)],
      around: around.map(({ tagName, id }) => `${tagName}#${id}`),
      page: document.getElementById('page')?.tagName,
    }
  })

type State = Awaited<ReturnType<typeof stateOf>>

const changesOf = (before: State, after: State): string[] =>
  (Object.keys(before) as (keyof State)[]).flatMap(key => {
    const [was, is] = [JSON.stringify(before[key]), JSON.stringify(after[key])]
    return was === is ? [] : [`${key} were ${was} and are ${is}`]
  })

/** Starts a clock in the page that notes the longest time without a tick. */
const startClock = (page: Page) =>
  page.evaluate(() => {
    let last = performance.now()
    const notes = { longest: 0 }
    setInterval(() => {
      const now = performance.now()
      notes.longest = Math.max(notes.longest, now - last)
      last = now
    }, 50)
    Object.defineProperty(window, 'clockOfTest', { value: notes })
  })

const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const notes = (window as unknown as { clockOfTest: { longest: number } }).clockOfTest
    const { longest } = notes
    notes.longest = 0
    return longest
  })

/** What is wrong with how a diagram ended, or nothing. */
function faultOf({ name, ending }: Hostile, card: string): string | undefined {
  if (ending === 'in-time') return card === '' || SENTENCES[ending].test(card) ? undefined : `${name}: ${card}`
  if (ending === 'drawn') return card === '' ? undefined : `${name}: ${card}`
  return SENTENCES[ending].test(card) ? undefined : `${name}: ${card || 'drawn'}`
}

/** What in the picture runs, leads away or calls, should it ever be given to a browser without our policy. */
const poisonOf = (dialog: Locator): Promise<string[]> =>
  dialog
    .locator('svg[data-kind]')
    .evaluateAll(pictures =>
      pictures.flatMap(picture =>
        [picture, ...picture.querySelectorAll('*')].flatMap(part => [
          ...(/^(script|iframe|object|embed|link|form|img|animate|set)$/i.test(part.localName) ? [part.localName] : []),
          ...[...part.attributes]
            .filter(
              ({ name, value }) =>
                /^on/.test(name) || /javascript:|url\((?!["']?#)|^https?:\/\/(?!www\.w3\.org)/.test(value),
            )
            .map(({ name, value }) => `${name}=${value}`),
        ]),
      ),
    )

/** What happens inside the frame that draws, before its own code runs there. */
const insideFrame = (page: Page, code: string) =>
  page.addInitScript({ content: `if (location.href === 'about:srcdoc') { ${code} }` })
const ENDLESS = `addEventListener('message', ({ ports: [port] }) => port?.addEventListener('message', () => { for (;;); }))`
const DEAF = 'globalThis.addEventListener = () => {}'

// The second run is drawn without policy and frame, where nothing but the looking through stands between, and where
// every request is seen. Pictures without end need the frame.
for (const [group, diagrams] of Object.entries(HOSTILE))
  for (const isBare of group === 'pictures without end' ? [false] : [false, true])
    test.describe(() => {
      test.use({ bypassCSP: isBare })

      test(`${group} do nothing to the page${isBare ? ', even without policy and frame' : ''}`, async ({ page }) => {
        if (isBare) await insideFrame(page, DEAF)
        test.setTimeout(180_000)
        const dialogs: string[] = []
        page.on('dialog', asked => {
          dialogs.push(asked.message())
          void asked.dismiss()
        })
        const strangers = strangersOf(page, FIXTURES)
        const dialog = await editorOf(page)
        // Both ways of drawing are warm before anything is compared.
        expect(await given(dialog, 'graph LR\n  A --> B')).toBe('')
        expect(await given(dialog, 'mindmap\n  root\n    a')).toBe('')
        const before = await stateOf(page)
        await startClock(page)
        const faults: string[] = []
        for (const diagram of diagrams) {
          const fault = faultOf(diagram, await given(dialog, diagram.source))
          const gap = await longestGap(page)
          const after = await stateOf(page)
          if (fault) faults.push(fault)
          if (gap > LONGEST_GAP) faults.push(`${diagram.name}: the page stood still for ${Math.round(gap)} ms`)
          faults.push(...(await poisonOf(dialog)).map(poison => `${diagram.name}: ${poison}`))
          faults.push(...changesOf(before, after).map(change => `${diagram.name}: ${change}`))
        }
        expect(faults).toEqual([])
        expect(dialogs).toEqual([])
        expect(strangers).toEqual([])
      })
    })

test('a drawing that never ends is given up with a card, and the page goes on meanwhile', async ({ page }) => {
  await insideFrame(page, ENDLESS)
  const dialog = await editorOf(page)
  expect(await given(dialog, 'graph LR\n  A --> B')).toBe('')
  await startClock(page)
  expect(await given(dialog, 'mindmap\n  root\n    a')).toMatch(SENTENCES['in-time'])
  expect(await longestGap(page)).toBeLessThan(LONGEST_GAP)
  await expect(page.locator('[data-draw-frame]')).toHaveCount(0)
  expect(await given(dialog, 'graph LR\n  A --> C')).toBe('')
})

test('where the frame does not answer, the page draws by itself', async ({ page }) => {
  await insideFrame(page, DEAF)
  const dialog = await editorOf(page)
  expect(await given(dialog, 'mindmap\n  root\n    a')).toBe('')
  await expect(page.locator('[data-draw-frame]')).toHaveCount(0)
})
