import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { CHANGES } from '#build/quick-mermaid.ts'

const DIST = fileURLToPath(new URL('../../node_modules/mermaid/dist/', import.meta.url))
const FILES = (readdirSync(DIST, { recursive: true }) as string[]).map(name => `${DIST}${name}`)

it.each(CHANGES)('Mermaid says at one place what is made quicker: $what', ({ file, holds, slow }) => {
  const places = FILES.filter(path => file.test(path)).filter(path => holds.test(readFileSync(path, 'utf8')))
  expect(places).toHaveLength(1)
  expect(readFileSync(places[0] ?? '', 'utf8').split(slow)).toHaveLength(2)
})
