import { expect, it } from 'vitest'
import { INSTANCE_TYPE_IDS } from '#core/aws/instance-types.ts'
import { REGION_IDS } from '#core/aws/regions.ts'
import { workloadToText } from '#core/cost/link.ts'
import { FIELD_RULES } from '#core/cost/parse-workload.ts'
import { PROFILE_IDS } from '#core/cost/profile.ts'
import { SCENARIOS } from '#core/cost/scenarios.ts'
import {
  ARCHITECTURES,
  FARGATE_CPUS,
  FARGATE_RUNS,
  FRONTS,
  MONTH_BASES,
  REQUEST_PERS,
  SIZINGS,
  SNAP_STARTS,
  type WorkloadInput,
} from '#core/cost/workload.ts'
import type { NumberField } from '#core/cost/workload-error.ts'

const [README = ''] = Object.values(
  import.meta.glob<string>('/README.md', { query: '?raw', import: 'default', eager: true }),
)

/** Every field says its own name, so that a link tells which of its names holds it; no switch stands as it is left out. */
const TOLD = Object.fromEntries(
  Object.entries(SCENARIOS.scenario1).map(([field, value]) => [field, typeof value === 'boolean' ? !value : field]),
) as unknown as WorkloadInput
const NAMES = new URLSearchParams(workloadToText(TOLD))

/** The second cell of the row of a name. */
const valuesOf = (name: string) => new RegExp(`^\\| \`${name}\` *\\| (.*?) *\\|`, 'm').exec(README)?.[1]

it('the README has a row for each name of a link, and no other', () => {
  const rows = [...README.matchAll(/^\| `([a-z0-9]+)` *\|.*\|.*\|$/gm)].map(([, name]) => name)
  expect(rows.toSorted()).toEqual([...NAMES.keys()].filter(name => name !== 'v').toSorted())
})

it.each([
  ['per', REQUEST_PERS],
  ['arch', ARCHITECTURES],
  ['snap', SNAP_STARTS],
  ['prof', PROFILE_IDS],
  ['size', SIZINGS],
  ['month', MONTH_BASES],
  ['frun', FARGATE_RUNS],
  ['fcpu', FARGATE_CPUS],
  ['front', FRONTS],
])('%s lists what may be chosen', (name, choices) => {
  expect(valuesOf(name)).toBe(choices.map(choice => `\`${choice}\``).join(', '))
})

it('regions and instance types are counted', () => {
  expect(valuesOf('region')).toContain(`(${REGION_IDS.length})`)
  expect(valuesOf('type')).toContain(`(${INSTANCE_TYPE_IDS.length})`)
})

const written = (n: number) => (n >= 1e9 ? n.toExponential().replace('+', '') : n.toLocaleString('en-US'))

it.each([...NAMES].filter(([, field]) => Object.hasOwn(FIELD_RULES, field)))(
  '%s has the bounds of %s',
  (name, field) => {
    const { min, max } = FIELD_RULES[field as NumberField]
    expect(valuesOf(name)).toMatch(new RegExp(`^${written(min)} to ${written(max)}(?![\\d,])`))
  },
)
