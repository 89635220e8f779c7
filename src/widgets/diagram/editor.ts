import { diagramWords } from '#strings/diagram.ts'
import { diagramTools as words } from '#strings/diagram-tools.ts'
import { copyText } from '#ui/copy-text.ts'
import { drawInTime, makeReadyFor } from './draw-in-time.ts'
import { goToLine, markLine } from './editor-line.ts'
import { button, element } from './element.ts'
import { errorCard } from './error-card.ts'
import type { FigureParts } from './figure-parts.ts'
import type { DiagramError } from './roles.ts'

interface Desk {
  readonly parts: FigureParts
  readonly canvas: HTMLElement
  /** The canvas has a new drawing. */
  readonly redrawn: () => void
}

/** Milliseconds after a key until the drawing follows; where drawing takes long, as long as it took, so that keys come first. */
const PAUSE = { least: 16, most: 400, quick: 200 } as const
/** A mistake is told only to somebody who has stopped typing (ms): half a word is no mistake. */
const CALM = 450

/** What a reader has made of a source, kept while the page is open: Esc loses nothing. */
const kept = new Map<string, string>()
let drawings = 0

/** The source beside the picture: the drawing follows each change, a mistake is named with its line. */
export class SourceEditor {
  readonly #desk: Desk
  readonly #text = element('textarea', {
    'aria-label': diagramWords.editor,
    autofocus: true,
    spellcheck: 'false',
    autocapitalize: 'off',
    wrap: 'off',
  })
  readonly #trouble = element('div', { class: 'diagram-trouble' })
  readonly #said = element('p', { class: 'diagram-said', 'aria-live': 'polite' })
  readonly #box: HTMLElement
  #newest = 0
  #took = 0

  constructor(desk: Desk) {
    this.#desk = desk
    const source = desk.parts.source
    this.#text.value = kept.get(source) ?? source
    this.#text.addEventListener('input', () => this.#changed())
    const reset = button(words.reset, () => {
      this.#text.value = source
      this.#changed()
    })
    const copy = button(words.copySource, async () => {
      this.#said.textContent = (await copyText(this.#text.value)) ? words.sourceCopied : words.sourceRefused
    })
    const buttons = element('div', { class: 'diagram-editor-bar' }, reset, copy, this.#said)
    this.#box = element('div', { class: 'diagram-editor' }, this.#text, buttons, this.#trouble)
  }

  /** Opens it in a box, or closes it. Out: whether it is open now. */
  toggle(body: HTMLElement): boolean {
    if (this.#box.isConnected) {
      this.#box.remove()
      return false
    }
    body.append(this.#box)
    this.#text.focus()
    this.#begin()
    return true
  }

  /** The picture of the page is there already, unless there is none, or an earlier change comes back. */
  #begin() {
    const { source, notes, svg } = this.#desk.parts
    if (svg === null || this.#text.value !== source) void this.#draw(++this.#newest)
    else makeReadyFor(source, notes)
  }

  #changed() {
    kept.set(this.#desk.parts.source, this.#text.value)
    this.#said.replaceChildren()
    const mine = ++this.#newest
    const pause = this.#took > PAUSE.quick ? Math.min(this.#took, PAUSE.most) : PAUSE.least
    setTimeout(() => mine === this.#newest && void this.#draw(mine), pause)
  }

  /** Of several drawings only the newest is shown. */
  async #draw(mine: number) {
    const { parts, canvas, redrawn } = this.#desk
    const began = performance.now()
    const drawn = await drawInTime(this.#text.value, parts.notes, `${parts.id}-edit-${++drawings}`)
    const ended = performance.now()
    if (mine !== this.#newest) return
    if (!drawn.ok) return void setTimeout(() => mine === this.#newest && this.#fails(drawn.error), CALM)
    this.#took = ended - began
    this.#trouble.replaceChildren()
    markLine(this.#text, undefined)
    canvas.removeAttribute('data-stale')
    canvas.innerHTML = drawn.value.svg
    redrawn()
  }

  #fails(error: DiagramError) {
    const { line } = error
    const there = line === undefined ? [] : [button(words.toLine(line), () => goToLine(this.#text, line))]
    this.#trouble.replaceChildren(errorCard(error, '', ...there))
    markLine(this.#text, line ?? 'somewhere')
    this.#desk.canvas.setAttribute('data-stale', '')
  }
}
