import type { Shown } from '#core/lesson/board.ts'
import type { TimerId } from '#core/lesson/group-timer.ts'
import type { Choice } from '#core/lesson/vote.ts'

const TIMERS: Readonly<Record<TimerId, string>> = {
  pair: '짝 토론, 2분 30초씩 두 번',
  'pair-long': '짝 토론, 5분씩 두 번',
  all: '전체 공유, 5분 한 번',
}

/** Shapes beside the letters: colours alone tell nothing to some. */
const SHAPES: Readonly<Record<Choice, string>> = { A: '●', B: '▲', C: '■', D: '◆' }

/** Words of what the class does itself: talking, voting, being drawn by lot. */
export const boardWords = {
  panel: '학급 활동',
  close: '활동 닫기',
  cardClose: '닫기',
  timer: '토론 시간',
  timerKind: '시간',
  timers: TIMERS,
  topic: '주제',
  noTopic: '주제 없이',
  begin: '시작',
  stop: '멈춤',
  goOn: '이어 하기',
  turn: (turn: number, turns: number) =>
    turns === 1 ? '모두 함께' : turn === 1 ? '첫째 사람이 말해요' : '바꿔서, 둘째 사람이 말해요',
  over: '시간이 다 됐어요. 하던 말을 마쳐 주세요.',
  vote: '손들어 고르기',
  voteHint: '학생은 답 카드를 들고, 강사는 숫자 키 1–4로 더하고 − 키로 빼요.',
  question: '문제',
  noQuestion: '문제 없이 글자만',
  questionOf: (concept: number, ask: string) => `개념 ${concept}. ${ask.length > 40 ? `${ask.slice(0, 40)}…` : ask}`,
  shown: { ask: '문제만 보이기', options: '보기까지 보이기', answer: '정답과 풀이 보이기' } satisfies Record<
    Shown,
    string
  >,
  right: '✓ 정답',
  answer: '정답:',
  voteBegin: '고르기 시작',
  voteEarlier: '이 장면의 결과 다시 보이기',
  voteAgain: '토론 후 다시 고르기',
  before: '토론 전',
  after: '토론 후',
  hands: (choice: Choice, count: number, share: number) => `${choice} ${count}명, ${share}%`,
  handsOf: (choice: Choice) => `${choice}, 든 손`,
  add: (choice: Choice) => `${choice} 하나 더하기`,
  take: (choice: Choice) => `${choice} 하나 빼기`,
  shapes: SHAPES,
  lot: '모둠 뽑기',
  groups: '모둠 수',
  badGroups: (most: number) => `1부터 ${most}까지의 정수로 쓰세요.`,
  draw: '뽑기',
  drawn: (group: number) => `${group}모둠`,
  qr: '학생 화면 QR',
  address: '학생이 열 주소',
  addressHint: '같은 주소에 닿는 기기에서만 열려요. 교실 안의 주소로 바꿔 쓸 수 있어요.',
  badAddress: 'http:// 나 https:// 로 시작하는 주소를 쓰세요.',
  showQr: 'QR 보이기',
  card: '답 카드',
  cardLead: '고른 글자를 눌러 크게 들어 보이세요. 어디에도 보내지 않아요.',
  cardShown: (choice: Choice) => `답 ${choice}`,
  cardBack: '다시 고르기',
} as const
