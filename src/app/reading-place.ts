import { markAt, markRead, readingStore } from '#state/reading.ts'

/** A section is where one is when its top has passed this share of the screen. */
const EYE_LINE = 0.35

/**
 * Follows the reader: the section under the eye, and each section whose end has been on the screen after its beginning.
 *
 * - In: section ids in the order of the text. Reads layout only when the page has come to rest after scrolling.
 */
export function followReading(ids: readonly string[]): void {
  const sections = ids.map(id => document.getElementById(id)).filter(section => section !== null)
  const ends = new IntersectionObserver(entries => {
    for (const { isIntersecting, target } of entries) {
      const section = target.closest<HTMLElement>('[data-section]')
      if (isIntersecting && section) markRead(section.id)
    }
  })
  // Nothing is read by opening the page; what was on the first screen counts with the first scrolling.
  const watchEnds = () => {
    for (const section of sections) {
      const end = section.querySelector(':scope > .turn')
      if (end) ends.observe(end)
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

function restore(box: HTMLInputElement): void {
  const { ticked, unticked } = readingStore.getState().reading
  const task = box.dataset.task ?? ''
  if (ticked.includes(task)) box.checked = true
  if (unticked.includes(task)) box.checked = false
}
