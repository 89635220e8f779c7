import { withParticle } from './particle.ts'
import { counted } from './quantity.ts'

export const decideWords = {
  title: (field: string) => `무엇이 결과를 가장 크게 바꾸나요? ${withParticle(field, '이에요/예요')}.`,
  chartTitle: '값 하나가 결과를 얼마나 바꾸나',
  chartSubtitle: 'Lambda 비용에서 EC2 비용을 뺀 값의 변화예요. 오른쪽이면 Lambda가 불리해져요.',
  chartAxes: { x: 'Lambda 비용 - EC2 비용의 변화 (US$)' },
  chartLabel:
    '값 하나를 절반과 1.5배로 바꿀 때의 변화를 그린 막대그래프. 아래 표에 같은 내용이 있어요. 왼쪽·오른쪽 화살표로 막대마다 읽어요.',
  bar: (name: string, less: string, more: string) => [name, `절반일 때 ${less}`, `1.5배일 때 ${more}`],
  less: '절반일 때',
  more: '1.5배일 때',
  csvHead: ['바꾸는 값', '바꾼 값', '단위', 'Lambda (USD)', 'EC2 (USD)', 'Fargate (USD)'],
  caption: '값을 하나씩 절반으로(윗줄), 1.5배로(아랫줄) 바꿀 때 월 비용의 변화',
  input: '바꾸는 값',
  values: (less: number, more: number, unit: string) => `${counted(less)}${unit}, ${counted(more)}${unit}`,
  bounded: '이름 아래는 넣어 본 두 값이에요. 넣을 수 있는 범위나 한 달을 넘으면 그 끝의 값을 넣었어요.',
} as const
