import { describe, expect, it } from 'vitest'
import { actOf, isOurs, isSingle, keyOf, SHORTCUTS } from '#app/shortcuts.ts'

// key and code of the keyboard | → name in the table
it.each([
  ['b', 'KeyB', 'B'],
  ['ㅠ', 'KeyB', 'B'],
  ['B', 'KeyB', 'B'],
  [' ', 'Space', 'Space'],
  ['?', 'Slash', '?'],
  ['PageDown', 'PageDown', 'PageDown'],
  ['7', 'Digit7', '7'],
])('%s on %s is %s', (key, code, name) => expect(keyOf({ key, code })).toBe(name))

it('every key of the table does one thing', () => {
  for (const { act, keys } of SHORTCUTS) for (const key of keys) expect(actOf(key)).toBe(act)
  expect(actOf('x')).toBeUndefined()
})

it('letters and the question mark can be switched off, keys with a name cannot', () => {
  expect(SHORTCUTS.flatMap(({ keys }) => keys).filter(key => !isSingle(key))).toEqual([
    'ArrowRight',
    'ArrowDown',
    'Space',
    'PageDown',
    'ArrowLeft',
    'ArrowUp',
    'PageUp',
    'Home',
    'End',
    'Escape',
  ])
})

describe('who takes a key', () => {
  const at = (html: string, selector: string) => {
    document.body.innerHTML = html
    return document.querySelector(selector)
  }

  // what has the focus | selector | key | → the page
  it.each([
    ['<p>글</p>', 'p', 'ArrowRight', true],
    ['<input>', 'input', 'ArrowRight', false],
    ['<select></select>', 'select', 'B', false],
    ['<div role="slider" tabindex="0"></div>', 'div', 'ArrowRight', false],
    ['<div role="tab" tabindex="0"></div>', 'div', 'ArrowLeft', false],
    ['<div data-widget="quiz"><button>답</button></div>', 'button', 'ArrowRight', false],
    ['<dialog open><button>닫기</button></dialog>', 'button', 'B', false],
    ['<pre role="region" tabindex="0"></pre>', 'pre', 'ArrowDown', false],
    ['<button>다음</button>', 'button', 'ArrowRight', true],
    ['<button>다음</button>', 'button', 'Space', false],
    ['<a href="#c1">개념</a>', 'a', 'Enter', false],
    ['<section data-scrolls tabindex="0"></section>', 'section', 'ArrowDown', false],
    ['<section data-scrolls tabindex="0"></section>', 'section', 'PageDown', true],
  ])('%s: %s %s', (html, selector, key, ours) => expect(isOurs(at(html, selector), key)).toBe(ours))

  it('nobody has the focus', () => expect(isOurs(window, 'B')).toBe(true))
})
