import { markAt, markRead, readingStore, tick } from '#state/reading.ts'

/** A section is where one is when its top has passed this share of the screen. */
const EYE_LINE = 0.35

const END = '.turn'

/**
 * Follows the reader: the section under the eye, and each section whose end has been on the screen after its beginning,
 * in this visit or, for the section at which the last visit ended, in that one.
 *
 * - In: section ids in the order of the text. Reads layout only when the page has come to rest after scrolling.
 */
export function followReading(ids: readonly string[]): void {
  const sections = ids.map(id => document.getElementById(id)).filter(section => section !== null)
  const begun = new Set([readingStore.getState().reading.at, ...passed(sections)])
  const edges = new IntersectionObserver(
    entries => {
      for (const { isIntersecting, target } of entries) {
        const section = target.closest<HTMLElement>('[data-section]')
        if (!isIntersecting || !section) continue
        if (target.matches(END)) begun.has(section.id) && markRead(section.id)
        else begun.add(section.id)
      }
    },
    // What the bar at the top covers is not seen.
    { rootMargin: `-${getComputedStyle(document.documentElement).scrollPaddingTop} 0px 0px` },
  )
  for (const section of sections) if (section.firstElementChild) edges.observe(section.firstElementChild)
  // Nothing is read by opening the page; what was on the first screen counts with the first scrolling.
  const watchEnds = () => {
    for (const section of sections) {
      const end = section.querySelector(`:scope > ${END}`)
      if (end) edges.observe(end)
    }
  }
  const eyes = new IntersectionObserver(
    entries => {
      const current = entries.find(({ isIntersecting }) => isIntersecting)
      if (current) markAt(current.target.id)
    },
    { rootMargin: `-${EYE_LINE * 100}% 0px -${(1 - EYE_LINE) * 100 - 1}% 0px` },
  )
  for (const section of sections) eyes.observe(section)
  addEventListener('scroll', watchEnds, { once: true, passive: true })
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-task]')) restore(box)
}

/** What a reader who came to the top of the page has scrolled to before this script was there. */
const passed = (sections: readonly HTMLElement[]): string[] =>
  location.hash ? [] : sections.filter(part => part.getBoundingClientRect().top < innerHeight).map(({ id }) => id)

/** What was ticked before this script was there stays, and is kept. */
function restore(box: HTMLInputElement): void {
  const { ticked, unticked } = readingStore.getState().reading
  const task = box.dataset.task ?? ''
  if (box.checked !== box.defaultChecked) tick(task, box.checked)
  else if (ticked.includes(task)) box.checked = true
  else if (unticked.includes(task)) box.checked = false
}
