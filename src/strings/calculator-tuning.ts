import { counted, money } from './quantity.ts'

interface Point {
  readonly memory: number
  readonly duration: number
  readonly cost: number
}

const tenths = (ms: number) => `${counted(Math.round(ms * 10) / 10)}ms`

export const tuningWords = {
  summary: '내 함수의 메모리 찾기 (Power Tuning)',
  label: 'Power Tuning 결과',
  hint: 'AWS Lambda Power Tuning을 실행한 결과 JSON이나 그래프 주소를 붙여 넣으세요. 이 페이지 밖으로 보내지 않고, 저장하지도 않아요.',
  tool: 'AWS Lambda Power Tuning 안내',
  caption: '메모리마다 잰 실행 시간과, 지금 워크로드의 Lambda 월 비용',
  columns: ['메모리', '실행 시간', '월 비용', '좋은 점', '쓰기'],
  memory: (mb: number) => `${counted(mb)}MB`,
  duration: tenths,
  cheapest: '가장 쌈',
  fastest: '가장 빠름',
  balanced: '균형',
  balancedHint: '균형은 월 비용과 실행 시간을 곱한 값이 가장 작은 메모리예요.',
  withoutFree: '프리티어 안이라 월 비용이 모두 $0이에요. 그래서 프리티어를 뺀 값으로 비교해요.',
  use: '이 값으로',
  takeOf: (mb: number, ms: number) => `${counted(mb)}MB, ${tenths(ms)}로 계산하기`,
  title: '메모리에 따른 실행 시간과 월 비용',
  subtitle: '왼쪽 눈금은 실행 시간, 오른쪽 눈금은 Lambda 월 비용이에요.',
  axes: { x: '메모리', y: '실행 시간, Lambda 월 비용 (US$)' },
  chart: '메모리에 따른 실행 시간과 월 비용 그래프. 아래 표에 같은 내용이 있어요. 왼쪽·오른쪽 화살표로 점마다 읽어요.',
  time: '실행 시간',
  price: '월 비용',
  point: ({ memory, duration, cost }: Point) => `${counted(memory)}MB: ${tenths(duration)}, 월 ${money(cost)}`,
  csvHead: ['메모리 (MB)', '실행 시간 (ms)', 'Lambda 월 비용 (USD)'],
  tooLong: (most: number) => `글자가 너무 많아요. ${counted(most)}자까지 붙여 넣을 수 있어요.`,
  notResult: 'Power Tuning의 결과가 아니에요. {로 시작하는 JSON이나 #이 들어 있는 그래프 주소를 통째로 붙여 넣으세요.',
  noCurve: '결과에 메모리별 값이 없어요. includeOutputResults를 true로 실행하거나, visualization 주소를 붙여 넣으세요.',
  badPoint: (memory: number, duration: number) =>
    `함수가 가질 수 없는 값이 들어 있어요: ${counted(memory)}MB, ${tenths(duration)}. 주소가 잘리지 않았는지 확인하세요.`,
} as const
