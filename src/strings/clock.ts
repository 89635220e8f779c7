import type { Use } from '#core/lesson/plan.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** ms → `4:05`, or `1:02:05`; what is over has a minus sign. */
export function lengthOf(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const sign = ms <= -500 ? '−' : ''
  return sign + (hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`)
}

/** ms since 1970 → `11:50`, by the clock of the device. */
export function timeOf(ms: number): string {
  const date = new Date(ms)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

const USES: Readonly<Record<Use, string>> = { teach: '수업', self: '자습', skip: '빼기' }

/** Words of the clock and of the plan of a class. */
export const clockWords = {
  clock: '시계',
  begin: '수업 시작',
  sectionLeft: '이 부분 남은 시간',
  wholeLeft: '전체 남은 시간',
  noOwnTime: '정해 둔 시간이 없어요',
  pause: '질문 받기',
  paused: '질문 중: 이 부분의 시계가 멈췄어요',
  resume: '질문 끝',
  end: '수업 끝내기',
  ended: '수업을 마쳤어요.',
  again: '새로 시작',
  onStage: '발표 화면에 시계 보이기',
  pace: {
    ahead: (by: string) => `${by} 일찍 끝나요`,
    'on-time': () => '제시간에 끝나요',
    behind: (by: string) => `${by} 늦게 끝나요`,
  },
  shape: { ahead: '▲', 'on-time': '●', behind: '▼' },
  ends: '끝나는 시각',
  endsAt: (title: string, time: string) => `${title}: ${time}`,
  proposal: (titles: readonly string[]) => `제시간에 끝내려면 자습으로 돌려요: ${titles.join(', ')}`,
  proposalOver: (titles: readonly string[], over: string) =>
    titles.length === 0
      ? `더 줄일 부분이 없어요. ${over} 늦어요.`
      : `${titles.join(', ')}까지 모두 자습으로 돌려도 ${over} 늦어요.`,
  accept: '이렇게 줄이기',
  plan: '수업 계획',
  planOf: '계획',
  planAll: '전체',
  planned: '수업 시간(분)',
  start: '시작 시각',
  endOf: '끝',
  part: '부분',
  use: '다루기',
  uses: USES,
  minutes: '분',
  minutesOf: (title: string) => `${title}, 분`,
  useOf: (title: string) => `${title}, 다루기`,
  sum: (taught: number, planned: number) =>
    taught === planned
      ? `수업 ${taught}분, 딱 맞아요.`
      : taught < planned
        ? `수업 ${taught}분, ${planned - taught}분 남아요.`
        : `수업 ${taught}분, ${taught - planned}분 넘쳐요. 자습으로 돌리거나 분을 줄이세요.`,
  badMinutes: (longest: number) => `0부터 ${longest}까지의 수로 쓰세요. 예: 7 또는 2.5`,
  reset: '원래 계획대로',
  report: '계획과 실제',
  reportPlanned: '계획(분)',
  reportActual: '실제(분)',
  saveReport: '기록 저장(CSV)',
  reportFile: (day: string) => `수업-기록-${day}.csv`,
} as const
