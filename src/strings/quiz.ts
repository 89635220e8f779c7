import type { AnswerError } from '#core/quiz/answer-error.ts'
import type { AnswerUnit } from '#core/quiz/answer-units.ts'
import type { Verdict } from '#core/quiz/grade-choices.ts'
import type { NumericMiss } from '#core/quiz/grade-number.ts'
import type { Level } from '#core/quiz/question.ts'
import type { Score } from '#core/quiz/score.ts'
import type { Sure } from '#core/quiz/sitting.ts'
import { withParticle } from './particle.ts'
import { counted, money } from './quantity.ts'

const LEVEL: Readonly<Record<Level, string>> = { basic: '기초', applied: '응용', advanced: '심화' }

/** A unit as it stands behind the answer box, and an example of an answer that is none of the lesson's numbers. */
const UNIT: Readonly<Record<AnswerUnit, { readonly name: string; readonly example: string }>> = {
  USD: { name: '달러', example: '$1.25' },
  KRW: { name: '원', example: '1,200원' },
  ms: { name: '밀리초', example: '200ms' },
  s: { name: '초', example: '30초' },
  min: { name: '분', example: '5분' },
  h: { name: '시간', example: '2시간' },
  days: { name: '일', example: '30일' },
  KB: { name: 'KB', example: '256KB' },
  MB: { name: 'MB', example: '512MB' },
  GB: { name: 'GB', example: '2GB' },
  'GB-s': { name: 'GB-초', example: '2,500 GB-초' },
  requests: { name: '건', example: '3만 건' },
  count: { name: '개', example: '7개' },
  percent: { name: '%', example: '50%' },
}

/** An amount in the unit of an answer: 900초, 0.25GB. */
export const answerAmount = (amount: number, unit: AnswerUnit) =>
  unit === 'USD' ? money(amount) : `${counted(amount)}${UNIT[unit].name}`

const VERDICT: Readonly<Record<Verdict, string>> = {
  hit: '내 답 · 정답',
  wrong: '내 답 · 오답',
  missed: '정답',
  rest: '오답',
}

const SURE: Readonly<Record<Sure, string>> = { sure: '확실', half: '반반', guess: '찍음' }

const percent = ({ right, all }: Score) => (all === 0 ? 0 : Math.round((right / all) * 100))

function answerError(error: AnswerError): string {
  switch (error.kind) {
    case 'nothing-chosen':
      return error.many ? '맞는 것을 하나 이상 고른 뒤 확인하세요.' : '답을 하나 고른 뒤 확인하세요.'
    case 'verdict-missing':
      return '[맞아요]나 [아니에요]를 고른 뒤 확인하세요.'
    case 'reason-missing':
      return '그렇게 생각한 까닭도 하나 고른 뒤 확인하세요.'
    case 'not-ordered':
      return '[위로]와 [아래로]로 순서를 바꾼 뒤 확인하세요.'
    case 'pairs-missing':
      return `아직 고르지 않은 짝이 ${error.missing}개 있어요. 모두 고른 뒤 확인하세요.`
    case 'gaps-empty':
      return error.empty === 1
        ? '빈칸을 채운 뒤 확인하세요.'
        : `빈칸이 ${error.empty}개 남았어요. 모두 채운 뒤 확인하세요.`
    case 'no-line':
      return '코드에서 한 줄을 고른 뒤 확인하세요.'
    case 'empty':
      return '답을 숫자로 적은 뒤 확인하세요.'
    case 'not-a-number':
      return `"${error.given}"에서 숫자를 읽지 못했어요. 1,200이나 40만, 400K처럼 적어 주세요.`
    case 'mixed-units':
      return `"${error.given}"에 숫자나 단위가 섞여 있어요. 숫자 하나와 단위 하나로 적어 주세요.`
    case 'unknown-unit':
      return `모르는 단위예요: "${error.word}". 숫자만 적거나 ${UNIT[error.asked].example}처럼 적어 주세요.`
    case 'other-unit':
      return `${withParticle(UNIT[error.asked].name, '을/를')} 묻고 있는데 ${withParticle(UNIT[error.given].name, '으로/로')} 적었어요. ${UNIT[error.asked].example}처럼 적어 주세요.`
    case 'unit-missing':
      return `단위가 빠졌어요. ${error.given}${UNIT[error.perhaps].name}인가요? 그렇다면 단위까지 적어 주세요. 단위가 없으면 ${withParticle(UNIT[error.asked].name, '으로/로')} 읽어요.`
  }
}

function numericMiss(miss: NumericMiss): string {
  switch (miss.kind) {
    case 'trap':
      return miss.say
    case 'negative':
      return '여기서 묻는 값은 0보다 작을 수 없어요. 부호를 다시 보세요.'
    case 'factor': {
      const factor = miss.factor.toLocaleString('ko-KR')
      return `정답의 ${miss.tooLarge ? `${factor}배예요` : `${factor}분의 1이에요`}. 단위나 0의 개수를 다시 보세요.`
    }
    case 'thousand':
      return 'MB와 GB를 바꿀 때 1,024가 아니라 1,000을 쓴 값 같아요. AWS에서 1GB는 1,024MB예요.'
    case 'near':
      return '거의 다 왔어요. 반올림이나 빠진 항목을 다시 보세요.'
    case 'other':
      return ''
  }
}

export const quizWords = {
  title: '확인 퀴즈',
  lead: (count: number) => `${count}문제예요. 답을 고르고 [확인]을 누르면 바로 풀이가 나와요. 답은 이 기기에만 남아요.`,
  concept: (concept: number) => `개념 ${concept}`,
  checkOf: (concept: number) => `개념 ${concept} 확인 퀴즈`,
  checkDone: (score: Score) => `${score.all}문제 중 ${score.right}개 맞았어요.`,
  checkOpen: (score: Score) => `${score.all}문제 중 ${score.done}개 확인했어요.`,
  moreOn: (concept: number) => `개념 ${concept} 문제 더 풀기`,
  toReview: '틀린 문제 복습하기',
  groupCount: (count: number) => `${count}문제`,
  groupScore: ({ done, right, all }: Score) =>
    done === all ? `${all}문제 중 ${right}개 맞음` : `${all}문제 중 ${done}개 확인`,
  number: (n: number) => `문제 ${n}`,
  level: (level: Level) => LEVEL[level],
  many: '맞는 것을 모두 고르세요. 틀린 것을 고르면 그만큼 점수가 줄어요.',
  answer: '답',
  unit: (unit: AnswerUnit) => UNIT[unit].name,
  unitHint: (unit: AnswerUnit) => `예: ${UNIT[unit].example}`,
  hint: '힌트',
  judge: '이 말은 맞나요?',
  judged: (truth: boolean) => (truth ? '맞아요' : '아니에요'),
  reason: '그 까닭은 무엇인가요?',
  judgedRight: (truth: boolean) => `판단이 맞았어요. 이 말은 ${truth ? '맞는' : '틀린'} 말이에요.`,
  judgedWrong: (truth: boolean) => `이 말은 ${truth ? '맞는' : '틀린'} 말이에요.`,
  halfForVerdict: '판단과 까닭이 점수의 절반씩이에요. 판단이 틀리면 까닭은 세지 않아요.',
  shareOfParts: '맞은 만큼 점수를 받아요.',
  order: '순서',
  earlier: (text: string) => `위로: ${text}`,
  later: (text: string) => `아래로: ${text}`,
  up: '위로',
  down: '아래로',
  movedTo: (text: string, place: number, all: number) => `${text}: ${all}개 가운데 ${place}번째`,
  rightOrder: '바른 순서',
  spokenOrder: (texts: readonly string[]) => `바른 순서: ${texts.join(', ')}`,
  spokenChoice: (right: boolean, text: string, say: string) => `${right ? '맞게 고름' : '잘못 고름'}: ${text}. ${say}`,
  spokenMissed: (text: string) => `정답: ${text}.`,
  spokenPart: (part: string, right: string, say: string) => `${part}의 정답: ${right}. ${say}`,
  rightPlace: '제자리',
  wrongPlace: '다른 자리',
  choosePair: '고르세요',
  pairIs: (right: string) => `정답: ${right}`,
  gapMark: (n: number) => `(${n})`,
  box: (kind: 'fill' | 'output', n: number, all: number) =>
    kind === 'fill' ? `빈칸 ${n}` : all === 1 ? '출력' : `출력 ${n}번째 줄`,
  gapIs: (accept: string) => `정답: ${accept}`,
  program: '실행할 코드',
  codeLines: '코드에서 한 줄을 고르세요.',
  codeLine: (n: number) => `${n}번째 줄`,
  wrongLine: '찾을 줄',
  yourLine: '내가 고른 줄',
  howSure: '얼마나 확실한가요? (선택)',
  sure: (sure: Sure) => SURE[sure],
  grounds: '이 문제의 근거가 된 값',
  ground: (label: string, written: string, source: string, asOf: string) => `${label}: ${written} (${source}, ${asOf})`,
  report: '이상한 문제 알리기',
  reported: '알릴 글을 복사했어요. 선생님께 보내 주세요.',
  reportByHand: '복사가 막혀 있어요. 아래 글을 직접 복사해서 선생님께 보내 주세요.',
  reportText: (id: string, version: string, ask: string) =>
    `[퀴즈 문제 알리기]\n문제: ${id} (판 ${version})\n내용: ${ask}\n무엇이 이상한가요: `,
  check: '확인',
  next: '다음 문제',
  toResult: '결과 보기',
  again: '이 문제 다시 풀기',
  right: '맞았어요',
  wrong: '틀렸어요',
  partly: (credit: number) => `일부만 맞았어요 (${Math.round(credit * 100)}점/100점)`,
  verdict: (verdict: Verdict) => VERDICT[verdict],
  rightAnswer: (written: string) => `정답: ${written}`,
  place: (title: string) => `강의에서 다시 보기: ${title}`,
  solution: '정답과 풀이',
  answerError,
  numericMiss,
  result: '퀴즈 결과',
  progress: ({ done, all }: Score) => `${all}문제 중 ${done}개 확인`,
  score: (score: Score) => `${score.right}개 맞음`,
  final: (score: Score) => `${score.all}문제 중 ${score.right}개 맞았어요 (${percent(score)}%)`,
  allRight: '모두 맞았어요. 헷갈렸던 설명이 있다면 강의에서 한 번 더 읽어 보세요.',
  weak: '다시 볼 곳',
  weakItem: (title: string, wrong: number) => `${title} (틀린 문제 ${wrong}개)`,
  retryWrong: (count: number) => (count === 0 ? '틀린 문제만 다시 풀기' : `틀린 문제만 다시 풀기 (${count})`),
  retrying: (count: number) => `틀렸던 ${count}문제만 보고 있어요.`,
  showAll: '모두 보기',
  restart: '처음부터',
  restarted: '모든 답을 지웠어요. 틀린 문제와 복습 날짜는 그대로 남아요.',
  undo: '되돌리기',
  notKept: '이 브라우저가 저장을 막고 있어서, 페이지를 닫으면 답과 결과가 사라져요.',
  none: '이 강의에는 아직 퀴즈가 없어요.',
} as const
