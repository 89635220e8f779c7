import type { PlaceLink } from '#core/lesson/quoted.ts'

const POINT = {
  1: '전혀 못 해요',
  2: '조금만 알아요',
  3: '반쯤 알아요',
  4: '거의 알아요',
  5: '남에게 설명할 수 있어요',
} as const

/** How a self-assessment stands. */
export interface SelfCheckStand {
  readonly all: number
  readonly done: number
  readonly weak: number
}

function summary({ all, done, weak }: SelfCheckStand): string {
  if (done === 0) return '아직 고른 점수가 없어요. 하나라도 고르면 결과를 볼 수 있어요.'
  const open = done < all ? ` 아직 ${all - done}개를 고르지 않았어요.` : ''
  if (weak === 0) return `${done}개 모두 4점이나 5점이에요. 이제 짝에게 설명해 보세요.${open}`
  return `${done}개 가운데 ${weak}개가 3점 이하예요. 아래 링크로 다시 보세요.${open}`
}

/** Words of the self-assessment. */
export const selfCheckWords = {
  title: '이해도 체크',
  lead: '지금 얼마나 알겠는지 점수를 골라 보세요. 시험이 아니에요.',
  privacy: '점수는 이 기기에만 남아요. 강사에게도, 다른 곳에도 보내지 않아요.',
  number: (number: number) => `질문 ${number}`,
  point: (points: keyof typeof POINT) => POINT[points],
  given: (points: keyof typeof POINT) => `${points}점 · ${POINT[points]}`,
  places: '다시 볼 곳',
  place: ({ concept, title }: PlaceLink) => (concept === undefined ? title : `개념 ${concept}: ${title}`),
  quiz: (concept: number) => `개념 ${concept} 퀴즈 풀기`,
  show: '결과 보기',
  result: '결과',
  summary,
  clear: '점수 지우기',
  cleared: '고른 점수를 모두 지웠어요.',
  undo: '되돌리기',
  notKept: '이 브라우저가 저장을 막고 있어서, 페이지를 닫으면 점수가 사라져요.',
} as const
