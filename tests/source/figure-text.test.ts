import { expect, it } from 'vitest'
import { fillFigures } from '#source/figure-text.ts'

const KNOWN: Readonly<Record<string, string>> = { 'lambda.timeout.max': '15분', price: '$0.20', odd: '$&{{price}}' }
const fill = (text: string) => fillFigures(text, key => KNOWN[key])

it.each([
  ['최대 {{lambda.timeout.max}}이에요.', '최대 15분이에요.', []],
  ['{{ price }}부터 {{price}}까지', '$0.20부터 $0.20까지', []],
  ['{{price}}와 {{prise}}, {{prise2}}', '$0.20와 {{prise}}, {{prise2}}', ['prise', 'prise2']],
  ['값 그대로: {{odd}}', '값 그대로: $&{{price}}', []],
  ['{price} {{}} {{a b}} {{', '{price} {{}} {{a b}} {{', []],
  ['', '', []],
])('%j', (text, filled, unknown) => {
  expect(fill(text)).toEqual({ text: filled, unknown })
})
