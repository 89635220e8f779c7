import { requestsWords as requests, SIDE, type Side } from './calculator.ts'
import { withParticle } from './particle.ts'
import { amount, counted, meanOf, money, roughly } from './quantity.ts'

interface Point extends Readonly<Record<Side, number>> {
  readonly perDay: number
}

/** Around every chart. */
export const frameWords = {
  loading: '그래프를 불러오는 중이에요.',
  failed: '그래프를 그리지 못했어요. 아래 표에 같은 내용이 있어요.',
  reason: (reason: string) => `까닭: ${reason}`,
  retry: '다시 그리기',
  png: (title: string) => `${title} PNG 저장`,
  svg: (title: string) => `${title} SVG 저장`,
  csv: (title: string) => `${title} CSV 저장`,
  refused: '그림으로 저장하지 못했어요. 그래프가 보이는지 확인하거나 CSV로 저장하세요.',
} as const

/** The most requests a day that a typed number of instances carries */
interface Limit {
  readonly perDay: number
  readonly instances: number
}

const whole = (perDay: number) => `${counted(Math.floor(perDay))}건`

interface Drawn {
  readonly now: Point | undefined
  readonly crossings: readonly Point[]
  readonly limit: Limit | undefined
}

export const costChartWords = {
  title: '요청 수에 따른 월 비용',
  subtitle: '가로는 하루 요청 수, 세로는 월 비용이에요. 두 쪽 모두 한 칸이 10배예요.',
  table: '그래프를 표로 보기',
  tableCaption: '하루 요청 수마다 월 비용(US$)과 가장 싼 쪽',
  perDayColumn: '하루 요청',
  cheaperColumn: '가장 싼 쪽',
  csvHead: ['월 요청 수', '하루 요청 수'],
  now: '지금',
  nowRow: '지금 입력한 값',
  axes: { x: '하루 요청 수', y: '월 비용 (US$)' },
  crossing: (perDay: number) => `하루 약 ${requests(perDay)}`,
  limit: ({ perDay, instances }: Limit) => `EC2 ${instances}대: 하루 ${requests(perDay)}까지`,
  limitShort: ({ perDay }: Limit) => `${requests(perDay)}까지`,
  limitRow: ({ perDay, instances }: Limit, isCrossed: boolean) =>
    `EC2 ${instances}대는 하루 ${whole(perDay)}까지만 감당해요. 그 뒤로 흐린 EC2 선${isCrossed ? '과 손익분기점' : ''}은 비용만 견준 거예요.`,
  limitNote: ({ instances }: Limit) => `EC2 ${instances}대로 감당하는 끝`,
  over: 'EC2(감당할 수 없음)',
  meetingRow: (perDay: number, rises: boolean) =>
    `작은 마름모: 하루 ${counted(Math.ceil(perDay))}건부터 ${rises ? 'Fargate가 Lambda보다' : 'Lambda가 Fargate보다'} 싸져요.`,
  meetingsRow: (first: number, last: number) =>
    `작은 마름모: 하루 약 ${requests(first)}과 약 ${requests(last)} 사이에서 Lambda와 Fargate 중 더 싼 쪽이 여러 번 바뀌어요.`,
  letters: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  crossingNote: '손익분기점',
  crossingRow: (name: string, perDay: number, rises: boolean) =>
    `${name}: 하루 ${counted(Math.ceil(perDay))}건부터 ${withParticle(SIDE[rises ? 'ec2' : 'lambda'], '이/가')} 싸져요.`,
  perDay: requests,
  /** An amount on the axis; the lowest of all stands for nothing to pay. */
  level: (usd: number) => (usd <= 0.01 ? '$0' : `$${roughly(usd)}`),
  point: (point: Point, isOver: boolean) => [
    `하루 ${requests(point.perDay)}`,
    `${SIDE.lambda} ${money(point.lambda)}`,
    `${SIDE.ec2} ${money(point.ec2)}${isOver ? ' (감당할 수 없음)' : ''}`,
    `${SIDE.fargate} ${money(point.fargate)}`,
  ],
  label: ({ now, crossings, limit }: Drawn) =>
    [
      '요청 수에 따른 월 비용 그래프.',
      crossings.length === 0
        ? ''
        : `하루 약 ${crossings.map(({ perDay }) => requests(perDay)).join(', ')}에서 Lambda와 EC2의 선이 만나요.`,
      limit === undefined ? '' : `EC2 ${limit.instances}대는 하루 ${requests(limit.perDay)}까지만 감당해요.`,
      now === undefined ? '' : `지금은 하루 ${requests(now.perDay)}이에요.`,
      '왼쪽·오른쪽 화살표로 점마다 읽어요.',
    ]
      .filter(Boolean)
      .join(' '),
} as const

export const dayWords = {
  summary: (percent: string) => `하루 동안 쓴 것과 낸 것: EC2는 낸 것의 ${percent}를 쓰지 않아요.`,
  title: '하루 동안 쓴 것과 낸 것',
  subtitle: '가로는 시각, 세로는 한꺼번에 처리할 수 있는 요청 수예요. 빗금은 냈지만 쓰지 않은 자리예요.',
  axes: { x: '시각', y: '한꺼번에 처리할 수 있는 요청 수' },
  share: (percent: Readonly<Record<Side, string>>) =>
    `낸 것 가운데 쓰지 않은 몫: ${SIDE.lambda} ${percent.lambda}, ${SIDE.ec2} ${percent.ec2}, ${SIDE.fargate} ${percent.fargate}.`,
  waste: (idle: number, all: number) =>
    `EC2 인스턴스 값 ${money(all)} 가운데 ${withParticle(money(idle), '이/가')} 쓰지 않은 자리의 값이에요.`,
  paid: (side: string) => `${side}에 낸 자리`,
  used: '쓴 자리',
  over: '한꺼번에 들어온 요청이 EC2의 자리보다 많은 시간이 있어요. 그 시간의 요청은 기다리거나 실패해요.',
  partTime: 'EC2는 하루 중 가장 바쁜 시간에만 켠 것으로 그렸어요.',
  hour: (hour: number) => `${hour}시`,
  table: '시간마다의 값을 표로 보기',
  caption: '시각마다 한꺼번에 처리하는 요청 수와, 돈을 낸 자리의 수',
  columns: ['시각', '쓴 자리', 'Lambda', 'EC2', 'Fargate'],
  label: (side: string, percent: string) =>
    `하루 24시간의 트래픽과 돈을 낸 자리를 그린 그래프. ${withParticle(side, '은/는')} 낸 자리의 ${percent}를 쓰지 않아요. 왼쪽·오른쪽 화살표로 시각마다 읽어요.`,
  point: (hour: number, busy: string, lambda: string, ec2: string) => [
    `${hour}시`,
    `쓴 자리 ${busy}`,
    `EC2에 낸 자리 ${ec2}`,
    `Lambda에 낸 자리 ${lambda}`,
  ],
} as const

export const linesWords = {
  summary: '비용이 어디에 드나',
  title: '비용이 어디에 드나',
  subtitle: '막대 하나가 월 비용이에요. 번호는 아래 목록의 항목이에요.',
  axes: { x: '월 비용 (US$)' },
  label:
    '세 가지 월 비용을 항목마다 쌓아 그린 막대그래프. 아래 목록에 같은 내용이 있어요. 왼쪽·오른쪽 화살표로 막대마다 읽어요.',
  bar: (name: string, total: number, amounts: readonly number[]) => [
    `${name} ${money(total)}`,
    ...amounts.map((usd, index) => `${index + 1}번 ${amount(usd)}`),
  ],
  item: (number: number, name: string, usd: string) => `${number}. ${name} ${usd}`,
  csvHead: ['쪽', '항목', '월 비용 (USD)'],
} as const

export const mapWords = {
  summary: '메모리와 실행 시간마다 손익분기점은 어디인가',
  title: '메모리와 실행 시간에 따른 손익분기점',
  subtitle: '가로는 실행 시간, 세로는 메모리예요. 색이 진할수록 적은 요청에서도 EC2가 싸져요.',
  axes: { x: '실행 시간', y: '메모리' },
  working: '지도를 계산하는 중이에요.',
  label:
    '메모리와 실행 시간에 따라, 하루 몇 건부터 EC2가 싸지는지 칠한 지도. 화살표로 칸마다 읽어요. 아래 표에 같은 내용이 있어요.',
  /** A cell: from how many requests a day EC2 is cheaper, and how many the typed instances carry, where it is less */
  cell: (mb: number, ms: number, perDay: number | 'unknown' | undefined, limit?: Limit) => [
    `메모리 ${mb < 1024 ? `${mb}MB` : `${meanOf(mb / 1024)}GB`}, 실행 시간 ${ms < 1000 ? `${ms}ms` : ms < 60_000 ? `${meanOf(ms / 1000)}초` : `${meanOf(ms / 60_000)}분`}`,
    perDay === undefined
      ? 'Lambda가 계속 싸요'
      : perDay === 'unknown'
        ? '손익분기점을 알 수 없어요'
        : perDay === 0
          ? '요청이 없을 때부터 EC2가 싸요'
          : `하루 약 ${requests(perDay)}부터 EC2가 싸져요`,
    ...(limit === undefined ? [] : [`EC2 ${limit.instances}대는 하루 ${requests(limit.perDay)}까지만 감당해요`]),
  ],
  now: '지금',
  below: (count: string) => `하루 ${count} 건 아래`,
  between: (from: string, to: string) => `${from}–${to} 건`,
  above: (count: string) => `${count} 건 위`,
  never: 'Lambda가 계속 싸요',
  always: '처음부터',
  unknown: '알 수 없음',
  anyUnknown:
    '칠하지 않은 칸과 [알 수 없음]은 손익분기점을 모르는 칸이에요. 요청이 아주 많거나 가격 자료가 없는 곳에 있을 수 있어요.',
  typed:
    'EC2 대수를 직접 넣어서, 이 지도는 그 대수로 감당할 수 있는지 보지 않고 비용만 견줘요. 그림의 칸을 고르면 감당하는 만큼도 나와요.',
  caption: '메모리와 실행 시간마다, EC2가 싸지기 시작하는 하루 요청 수',
  corner: '메모리',
  millis: (ms: number) => (ms < 1000 ? `${ms}ms` : ms < 60_000 ? `${ms / 1000}초` : `${ms / 60_000}분`),
  memory: (mb: number) => (mb < 1024 ? `${mb}MB` : `${mb / 1024}GB`),
  csvHead: ['메모리 (MB)', '실행 시간 (ms)', '하루 요청 수'],
} as const
