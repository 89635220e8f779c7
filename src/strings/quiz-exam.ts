import type { ExamError, ExamSpec } from '#core/quiz/exam.ts'
import type { Span } from '#core/quiz/exam-clock.ts'
import type { ExamLinkError } from '#core/quiz/exam-link.ts'
import type { Fill, Points } from '#core/quiz/exam-marks.ts'
import type { Level } from '#core/quiz/question.ts'
import { quizWords } from './quiz.ts'

/** How one question went, as it is written on the sheet. */
export type MarkState = 'right' | 'partly' | 'wrong' | 'open'

const FILL: Readonly<Record<Fill, string>> = { open: '비어 있음', partly: '덜 답함', answered: '답함' }
const MARK: Readonly<Record<MarkState, string>> = {
  right: '맞음',
  partly: '일부 맞음',
  wrong: '틀림',
  open: '답하지 않음',
}
const LINK_NAME: Readonly<Record<string, string>> = {
  n: '문제 수(n)',
  min: '시간(min)',
  code: '수업 코드(code)',
  c: '개념(c)',
  lv: '난이도(lv)',
}

function examError(error: ExamError): string {
  switch (error.kind) {
    case 'count':
      return `문제 수는 1부터 ${error.max}까지의 숫자로 적어 주세요.${now(error.given)}`
    case 'minutes':
      return `시간은 1분부터 ${error.max}분까지의 숫자로 적어 주세요.${now(error.given)}`
    case 'code':
      return `수업 코드는 글자와 숫자로 ${error.max}자까지 적어 주세요. 붙임표(-)는 가운데에만 쓸 수 있어요.${now(error.given)}`
    case 'no-concept':
      return '개념을 하나 이상 고르세요.'
    case 'no-level':
      return '난이도를 하나 이상 고르세요.'
  }
}

const now = (given: string) => (given === '' ? '' : ` 지금 값: "${given}"`)

function linkReason(error: ExamLinkError): string {
  switch (error.kind) {
    case 'not-an-exam':
      return '시험 정보를 읽지 못했어요.'
    case 'other-version':
      return `이 페이지가 모르는 형식(v=${error.given})이에요.`
    case 'missing':
      return `${LINK_NAME[error.name] ?? error.name} 값이 빠졌어요.`
    case 'unknown':
      return `${LINK_NAME[error.name] ?? error.name}에 쓸 수 없는 값이 있어요: "${error.given}".`
    case 'bad':
      return examError(error.error)
  }
}

/** At most two digits after the point: 0.5, 0.67, 3. */
const points = (value: number) => String(Math.round(value * 100) / 100)
const percent = ({ reached, of }: Points) => (of === 0 ? 0 : Math.round((reached / of) * 100))
const span = ({ minutes, seconds }: Span) => (minutes === 0 ? `${seconds}초` : `${minutes}분 ${seconds}초`)
const day = (at: number) => new Date(at).toLocaleString('ko-KR', { dateStyle: 'medium', timeStyle: 'short' })
const numbers = (list: readonly number[]) => list.map(number => `${number}번`).join(', ')

export const examWords = {
  exam: (title: string) => `시험: ${title}`,
  // Setup
  setup: '시험 준비',
  lead: '수업 코드가 같으면 모두 같은 문제를 같은 순서로 받아요. 답과 결과는 이 기기에만 남아요.',
  count: '문제 수',
  countUnit: '문제',
  minutes: '시간',
  minutesUnit: '분',
  code: '수업 코드',
  codeHint: '선생님이 알려 준 코드를 적으세요. 대문자와 소문자, 띄어쓰기는 구별하지 않아요.',
  newCode: '새 코드 만들기',
  range: '범위 고르기',
  concepts: '개념',
  concept: (concept: number, topic: string | undefined) =>
    topic === undefined ? quizWords.concept(concept) : `${quizWords.concept(concept)} ${topic}`,
  levels: '난이도',
  level: (level: Level) => quizWords.level(level),
  error: examError,
  paper: (concepts: number, count: number, minutes: number) =>
    `개념 ${concepts}개에서 ${count}문제가 나오고, 시간은 ${minutes}분이에요.`,
  fewer: (asked: number, there: number) =>
    `고른 범위에는 문제가 ${there}개뿐이라, ${asked}문제 대신 ${there}문제가 나와요.`,
  noneThere: '고른 범위에는 문제가 없어요. 개념이나 난이도를 더 고르세요.',
  noBank: '이 강의에는 아직 퀴즈가 없어서 시험을 볼 수 없어요.',
  stamp: '시험지 확인 번호',
  stampHint: '번호가 같으면 시험지가 같아요.',
  rules: [
    '한 문제가 1점이고, 여러 부분으로 된 문제는 맞은 만큼 점수를 받아요.',
    '힌트와 풀이, 맞았는지는 제출한 뒤에 나와요.',
    '시간이 다 되면 그때까지 적은 답으로 저절로 제출돼요.',
    '새로 고치거나 브라우저를 닫아도 답은 남고, 시간은 계속 흘러요.',
  ],
  start: '시험 시작',
  share: '시험 링크 복사',
  shared: '링크를 복사했어요. 이 링크를 열면 같은 시험이 나와요.',
  shareByHand: '복사가 막혀 있어요. 아래 주소를 직접 복사하세요.',
  link: '시험 링크',
  noScript: '시험을 보려면 브라우저에서 자바스크립트를 켜 주세요.',
  notKept: '이 브라우저가 저장을 막고 있어요. 시험은 볼 수 있지만, 페이지를 새로 고치거나 닫으면 답과 결과가 사라져요.',
  badLink: (error: ExamLinkError) =>
    `시험 링크를 그대로 쓸 수 없어요. ${linkReason(error)} 기본값을 넣어 두었으니, 선생님께 받은 링크나 코드를 다시 확인하세요.`,
  otherRunning: ({ code }: ExamSpec) =>
    `지금 보는 시험이 있어서 링크의 시험(코드 ${code})은 아직 열지 않았어요. 이 시험을 제출하면 열려요.`,

  // Running
  running: (code: string) => `시험 (코드 ${code})`,
  left: '남은 시간',
  span,
  soon: '곧 끝나요',
  told: ({ minutes, seconds }: Span) => (minutes === 0 ? `${seconds}초 남았어요.` : `${minutes}분 남았어요.`),
  sheet: '답안 목록',
  sheetCount: (answered: number, all: number, later: number) =>
    `${all}문제 중 ${answered}문제 답함${later === 0 ? '' : ` · 나중에 볼 문제 ${later}개`}`,
  entry: (number: number, fill: Fill, isLater: boolean) =>
    `${number}번, ${FILL[fill]}${isLater ? ', 나중에 보기' : ''}`,
  fill: (fill: Fill) => FILL[fill],
  later: '나중에 보기',
  showAll: '모든 문제 한꺼번에 보기',
  previous: '이전 문제',
  next: '다음 문제',
  changed: '시험을 시작한 뒤에 이 문제가 바뀌었어요. 지금 보이는 문제에 답해 주세요.',
  gone: (number: number) =>
    `${number}번 문제는 시험을 시작한 뒤에 문제 은행에서 빠졌어요. 이 문제는 점수에 들어가지 않아요.`,
  handIn: '제출하기',
  handInTitle: '제출할까요?',
  allAnswered: '모든 문제에 답했어요.',
  stillOpen: (open: readonly number[]) => `아직 ${open.length}문제가 비어 있어요: ${numbers(open)}`,
  stillPartly: (partly: readonly number[]) =>
    `덜 답했거나 답을 읽을 수 없는 문제가 ${partly.length}개 있어요: ${numbers(partly)}`,
  stillLater: (later: readonly number[]) => `나중에 보기로 표시한 문제: ${numbers(later)}`,
  handInFinal: '제출하면 답을 고칠 수 없고, 바로 결과가 나와요.',
  goOn: '계속 풀기',

  // Result
  result: '시험 결과',
  total: (all: Points) => `${all.of}점 만점에 ${points(all.reached)}점 (${percent(all)}%)`,
  timeUp: '시간이 다 되어서 그때까지 적은 답으로 제출했어요.',
  handedIn: '직접 제출했어요.',
  goneCount: (count: number) => `시험을 보는 동안 문제 은행에서 빠진 ${count}문제는 점수에 넣지 않았어요.`,
  name: '이름',
  number: '번호',
  facts: '시험 정보',
  lesson: '강의',
  date: '시작한 때',
  day,
  used: '걸린 시간',
  usedOf: (used: Span, minutes: number) => `${span(used)} (${minutes}분 가운데)`,
  examCode: '수업 코드',
  byConcept: '개념별 점수',
  score: '점수',
  again: '다시 읽을 곳',
  points: (own: Points) => `${points(own.reached)} / ${own.of}점`,
  nothingAgain: '없음',
  questions: '문제별 결과',
  sureAndWrong: '확실하다고 했는데 틀린 문제',
  sureAndWrongLead: '가장 먼저 다시 볼 문제예요. 안다고 생각한 것이 달랐다는 뜻이니까요.',
  mark: (state: MarkState) => MARK[state],
  credit: (credit: number) => `${points(credit)}점 / 1점`,
  yours: '내 답',
  right: '정답',
  howSure: '확신',
  unanswered: '답하지 않음',
  changedSince: '시험 뒤에 이 문제가 바뀌어서, 그때 받은 점수만 남아 있어요.',
  review: (count: number) => `틀린 문제만 복습 (${count})`,
  reviewKept: '복습할 문제가 저장되지 않아, 퀴즈 페이지에서는 모든 문제가 보여요.',
  print: '결과 인쇄',
  prepare: '새 시험 준비',

  // Past exams
  past: '지난 시험',
  pastLead: (most: number) => `마지막 ${most}번까지 이 기기에 남아요.`,
  pastLine: (code: string, all: Points) => `코드 ${code} · ${points(all.reached)} / ${all.of}점`,
  openPast: '결과 보기',
  openPastOf: (at: number) => `결과 보기: ${day(at)}`,
  forget: '지우기',
  forgetOf: (at: number) => `지우기: ${day(at)}`,
  forgotten: '지난 시험 하나를 지웠어요.',
  undo: '되돌리기',
} as const
