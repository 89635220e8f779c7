import { SIDES, type Side } from '#core/cost/compare.ts'
import { SIDE } from './calculator.ts'
import { withParticle } from './particle.ts'
import { counted, roughly, signed } from './quantity.ts'

type Amounts = Readonly<Record<Side, number>>
type Values = Readonly<Record<'less' | 'more', number>>

/** EC2 -$50.00: what moves, and nothing else */
const moved = (amounts: Amounts) =>
  SIDES.filter(side => Math.abs(amounts[side]) >= 0.005)
    .map(side => `${SIDE[side]} ${signed(amounts[side])}`)
    .join(', ') || '변화 없음'

/** 월 2시간, 하루 8시간, $50/시간, 200ms */
function valueWords(value: number, unit: string): string {
  const [what = '', per] = unit.split('/')
  if (what === 'USD') return `$${counted(value)}${per === undefined ? '' : `/${per}`}`
  const every = per === '월' ? '월 ' : per === '일' ? '하루 ' : ''
  return `${every}${value < 1e8 ? counted(value) : roughly(value)}${what}`
}

export const decideWords = {
  /** Below the sums: what decides, and what its half and one and a half would change */
  line: (field: string) => `결과를 가장 크게 바꾸는 값: ${field}`,
  tried: (value: number, unit: string, amounts: Amounts) => `${valueWords(value, unit)}일 때 ${moved(amounts)}`,
  title: (field: string) => `무엇이 결과를 가장 크게 바꾸나요? ${withParticle(field, '이에요/예요')}.`,
  chartTitle: '값 하나가 결과를 얼마나 바꾸나',
  chartSubtitle: 'Lambda 비용에서 EC2 비용을 뺀 값의 변화예요. 오른쪽이면 Lambda가 불리해져요.',
  chartAxes: { x: 'Lambda 비용 - EC2 비용의 변화 (US$)' },
  chartLabel:
    '값 하나를 절반과 1.5배로 바꿀 때의 변화를 그린 막대그래프. 아래 표에 같은 내용이 있어요. 왼쪽·오른쪽 화살표로 막대마다 읽어요.',
  bar: (name: string, unit: string, values: Values, less: string, more: string) => [
    name,
    `${valueWords(values.less, unit)}일 때 ${less}`,
    `${valueWords(values.more, unit)}일 때 ${more}`,
  ],
  /** An input of which half and one and a half could not be tried */
  nearly: (name: string, unit: string, { less, more }: Values) =>
    `${name} (${valueWords(less, unit)}, ${valueWords(more, unit)})`,
  less: '절반일 때',
  more: '1.5배일 때',
  csvHead: ['바꾸는 값', '바꾼 값', '단위', 'Lambda (USD)', 'EC2 (USD)', 'Fargate (USD)'],
  caption: '값을 하나씩 절반으로(윗줄), 1.5배로(아랫줄) 바꿀 때 월 비용의 변화',
  input: '바꾸는 값',
  values: (less: number, more: number, unit: string) => `${valueWords(less, unit)}, ${valueWords(more, unit)}`,
  bounded:
    '이름 아래는 넣어 본 두 값이에요. 절반이나 1.5배를 넣을 수 없으면(대수, 넣을 수 있는 범위, 한 달의 시간) 넣을 수 있는 가까운 값을 넣었어요.',
} as const
