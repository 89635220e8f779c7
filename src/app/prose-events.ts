import { openReading, tick } from '#state/reading.ts'
import { proseWords as words } from '#strings/prose.ts'
import { copyText } from '#ui/copy-text.ts'

/**
 * One listener for all that the static text can do beyond what HTML does by itself: ticks, copying, the outline's links. From the
 * first moment on: whoever ticks a task and leaves has ticked it.
 *
 * - In: the text; the lesson that it is of, if it is one's.
 */
export function watchProse(main: HTMLElement, lesson: string | undefined): void {
  main.addEventListener('change', event => {
    const box = event.target
    if (lesson === undefined || !(box instanceof HTMLInputElement) || box.dataset.task === undefined) return
    openReading(lesson)
    tick(box.dataset.task, box.checked)
  })
  main.addEventListener('click', event => {
    const button = closest(event, '[data-copy]')
    if (button) void copy(button)
  })
  document.getElementById('outline')?.addEventListener('click', event => {
    if (
      closest(event, 'a') &&
      event.currentTarget instanceof HTMLElement &&
      event.currentTarget.matches(':popover-open')
    )
      event.currentTarget.hidePopover()
  })
  addEventListener('beforeprint', () => {
    for (const details of main.querySelectorAll<HTMLDetailsElement>('details.note:not([open])')) {
      details.open = true
      addEventListener('afterprint', () => (details.open = false), { once: true })
    }
  })
  addEventListener('hashchange', openTarget)
  openTarget()
}

/** A link to a note opens it. */
function openTarget(): void {
  const target = document.querySelector(':target')
  if (target instanceof HTMLDetailsElement) target.open = true
}

const closest = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

/** Copies the code of the button's block and says so on the button, until it is left. */
async function copy(button: HTMLElement): Promise<void> {
  const code = button.closest('figure')?.querySelector('pre')?.textContent ?? ''
  const said = (await copyText(code)) ? words.copied : words.copyFailed
  button.textContent = said
  announce(said)
  button.addEventListener('blur', () => (button.textContent = words.copy), { once: true })
}

/** Says something to screen readers without moving the focus. */
function announce(text: string): void {
  const region = document.getElementById('announcer') ?? document.body.appendChild(newAnnouncer())
  region.textContent = text
}

function newAnnouncer(): HTMLElement {
  const region = document.createElement('div')
  region.id = 'announcer'
  region.className = 'visually-hidden'
  region.setAttribute('role', 'status')
  return region
}
