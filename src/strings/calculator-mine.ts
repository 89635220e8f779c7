import type { Bill } from '#core/cost/bill.ts'
import { requestsWords, SIDE, totalWords } from './calculator.ts'
import { withParticle } from './particle.ts'
import { counted, meanOf, money, percent } from './quantity.ts'

interface Totals {
  readonly lambda: number
  readonly ec2: number
}

type Priced = Pick<Bill, 'total' | 'unpriced'>

type Bills = Readonly<Record<'lambda' | 'ec2', Priced>>

const two = ({ lambda, ec2 }: Bills) => `${SIDE.lambda} ${totalWords(lambda)}, ${SIDE.ec2} ${totalWords(ec2)}`

/** Runs that seldom meet leave most of the day without any. */
function busyWords(busy: number): string {
  if (busy >= 1) return `평균 ${meanOf(busy)}건이 한꺼번에 실행되고`
  return busy < 0.1 ? `하루의 ${percent(1 - busy)}는 아무 요청도 없고` : '한꺼번에 실행되는 요청이 평균 1건도 안 되고'
}

/** A total beside the lesson's; nothing where a price is missing and the least of it is less. */
function compared(side: 'lambda' | 'ec2', bill: Priced, lesson: number, than: string): string {
  const by = bill.total - lesson
  const mine = `내 워크로드의 ${withParticle(SIDE[side], '은/는')} 월 ${withParticle(totalWords(bill), '이에요/예요')}.`
  if (bill.unpriced.length > 0 && by < 0.005) return mine
  return Math.abs(by) < 0.005
    ? `${mine} ${withParticle(than, '와/과')} 같아요.`
    : `${mine} ${than}보다 ${money(Math.abs(by))} ${by > 0 ? '비싸요' : '싸요'}.`
}

export const mineWords = {
  title: '내 워크로드',
  toggle: '내 워크로드로도 보기',
  hint: '켜면 이 수업의 표와 그림에, 계산기에 넣은 값으로 계산한 결과가 함께 나와요.',
  notKept: '브라우저가 저장을 막아서, 이 페이지를 닫으면 꺼져요.',
  /** Why nothing of it is shown */
  stale: {
    input: '계산기에 고칠 값이 있어요. 고치면 결과가 여기와 표, 그림에 다시 나와요.',
    preset: '계산기에 고칠 값이 있어요. 고치면 결과가 여기와 표, 그림에 나와요.',
    loading: '가격을 불러오는 중이에요.',
    failed: '고른 리전의 가격을 불러오지 못했어요. 계산기에서 다시 불러오거나 다른 리전을 고르세요.',
  },
  now: (perDay: number, ms: number, mb: number, bills: Bills) =>
    `하루 ${requestsWords(perDay)}, 한 번에 ${counted(ms)}ms, ${counted(mb)}MB: 한 달에 ${two(bills)}.`,
  change: '계산기에서 바꾸기',
  problems: '이 워크로드로 계산 문제 풀기',
  missing: (places: readonly string[]) =>
    `수업 글에서 찾지 못한 곳이 있어요: ${places.join(', ')}. lesson.yaml의 workload에 적은 말을 확인하세요.`,
  /** Two lines of a narrow column */
  cell: ({ lambda, ec2 }: Bills, servers: number, isOver: boolean) =>
    [
      `${SIDE.lambda} ${totalWords(lambda)}`,
      `${SIDE.ec2} ${totalWords(ec2)} (${counted(servers)}대${isOver ? '로는 부족' : ''})`,
    ] as const,
  dayTitle: (side: string) => `내 워크로드의 하루: ${side}에 쓴 것과 낸 것`,
  path: ({ lambda, ec2 }: Totals, busy: number, idle: number) => {
    const cheaper = lambda < ec2 ? 'lambda' : 'ec2'
    const by = Math.abs(lambda - ec2)
    return (
      `내 워크로드는 ${SIDE[cheaper]} 쪽 길이에요. ${busyWords(busy)} EC2 자리의 ${percent(idle)}가 놀아요. ` +
      `월 비용은 ${by < 0.005 ? '같아요.' : `${withParticle(SIDE[cheaper], '이/가')} ${money(by)} 싸요.`}`
    )
  },
  unpriced: (verdict: string) => `내 워크로드는 어느 쪽 길인지 정할 수 없어요. ${verdict}`,
  blocked: (reasons: readonly string[]) => `내 워크로드는 EC2 쪽 길이에요. ${reasons.join(' ')}`,
  scenario: (bill: Priced, lesson: number, name: string) =>
    compared('lambda', bill, lesson, `강의의 ${name}(${money(lesson)})`),
  scenarioEc2: (bill: Priced, lesson: number, name: string, region: string) =>
    compared('ec2', bill, lesson, `강의의 ${name} EC2(${region}, ${money(lesson)})`),
  cannot: (instances: number) => `다만 EC2 ${counted(instances)}대로는 이 트래픽을 감당할 수 없어요.`,
} as const
