import { diagramTools as words } from '#strings/diagram-tools.ts'
import { copyImage } from './copy-image.ts'
import { button, element } from './element.ts'
import { savePng } from './save-png.ts'
import { saveSvg } from './save-svg.ts'

/** A button with a list under it: the picture of a box as SVG, as PNG, into the clipboard. `say` tells how it went. */
export function takeMenu(canvas: HTMLElement, title: string, say: (sentence: string) => void): HTMLElement {
  const list = element('div', { class: 'diagram-take', popover: 'auto' })
  const item = (label: string, work: () => Promise<string> | string) =>
    button(label, async () => {
      list.hidePopover()
      say('')
      say(drawn(canvas) ? await work() : words.nothingDrawn)
    })
  list.append(
    item(words.saveSvg, () => words.saved(saveSvg(canvas, title))),
    item(words.savePng, async () => {
      const name = await savePng(canvas, title)
      return name === undefined ? words.pngFailed : words.saved(name)
    }),
    item(words.copyImage, async () => ((await copyImage(canvas)) ? words.imageCopied : words.imageRefused)),
  )
  const opener = button(`${words.take} ▾`, () => undefined, { 'aria-label': words.take })
  opener.popoverTargetElement = list
  list.addEventListener('beforetoggle', () => {
    const { bottom, right } = opener.getBoundingClientRect()
    list.style.setProperty('top', `${bottom}px`)
    list.style.setProperty('right', `${Math.max(0, document.documentElement.clientWidth - right)}px`)
  })
  return element('div', {}, opener, list)
}

const drawn = (canvas: HTMLElement) => canvas.querySelector('svg[data-kind]') !== null
