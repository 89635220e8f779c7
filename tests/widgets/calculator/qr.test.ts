import jsQR from 'jsqr'
import { expect, it } from 'vitest'
import { type Qr, qrOf } from '#widgets/calculator/qr.ts'
import { opensOnlyHere } from '#widgets/calculator/reach.ts'

/** Paints the path as a browser would, four pixels a square, and reads it as a camera would. */
function readBack({ size, path }: Qr): string | undefined {
  const side = size * 4
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      for (let column = Number(x) * 4; column < (Number(x) + Number(width)) * 4; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  return jsQR(pixels, side, side)?.data
}

// letters of an address
it.each([30, 300, 900])('a code of %i letters gives them back', letters => {
  const text = 'https://lesson.example/#'.padEnd(letters, 'calculator?v=1&')
  const qr = qrOf(text)
  expect(qr && readBack(qr)).toBe(text)
})

it('four squares on each side stay light', () => {
  const { size, path } = qrOf('a') ?? { size: 0, path: '' }
  // Version 1 has 21 squares.
  expect(size).toBe(21 + 8)
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
    Number(x),
    Number(y),
    Number(width),
  ])
  expect(starts.every(([x = 0, y = 0, width = 0]) => x >= 4 && y >= 4 && x + width <= 25 && y < 25)).toBe(true)
})

it('2,953 letters are the most that a code can hold', () => {
  expect(qrOf('a'.repeat(2953))?.size).toBe(177 + 8)
  expect(qrOf('a'.repeat(2954))).toBeUndefined()
})

// address | → can no other device open it
it.each([
  ['file:///C:/site/calculator/index.html', true],
  ['http://localhost:4173/calculator/', true],
  ['http://127.0.0.1:4173/', true],
  ['http://[::1]:4173/', true],
  ['http://lesson.localhost/', true],
  ['https://lesson.example/calculator/', false],
  ['https://localhost.example/', false],
  ['http://192.168.0.7:4173/', false],
])('%s: %s', (address, only) => {
  expect(opensOnlyHere(address)).toBe(only)
})
