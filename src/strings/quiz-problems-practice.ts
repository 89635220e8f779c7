import type { Runs } from '#core/quiz/problems/problem.ts'
import type { SeriesLinkError } from '#core/quiz/problems/series.ts'
import { LONGEST_CODE } from '#core/quiz/problems/series.ts'
import { requestsWords } from './calculator.ts'
import { counted } from './quantity.ts'

/** Why a link to a problem was not taken, and what is shown instead. */
function linkError(error: SeriesLinkError): string {
  const instead = '풀던 문제를 그대로 보여 드려요. 번호는 아래에 직접 적어도 돼요.'
  switch (error.kind) {
    case 'not-a-practice':
      return `링크에 문제 번호가 없거나 깨졌어요. ${instead}`
    case 'other-version':
      return `이 페이지가 읽지 못하는 판(v=${error.given})의 링크예요. ${instead}`
    case 'unknown-kind':
      return `없는 문제 유형이 링크에 적혀 있어요: "${error.given}". ${instead}`
    case 'bad-code':
      return `링크에 적힌 번호 "${error.given}"에서 번호를 읽지 못했어요. ${instead}`
    case 'bad-place':
      return `링크에 적힌 순서 "${error.given}"에서 몇 번째 문제인지 읽지 못했어요. ${instead}`
    case 'bad-own':
      return `링크에 적힌 워크로드로는 문제를 만들 수 없어요. ${instead}`
  }
}

export const practiceWords = {
  title: '계산 연습',
  kind: '문제 유형',
  mixed: '섞어서',
  mine: ({ requests, duration, memory }: Runs) =>
    `내 워크로드 (월 ${requestsWords(requests)}, ${counted(duration)}ms, ${counted(memory)}MB)`,
  mineHint: '비용 계산기에 내 워크로드를 넣으면, 그 수로 만든 문제도 여기에서 골라요.',
  code: '문제 번호',
  codeHint: '같은 번호를 넣으면 반 모두가 같은 문제를 풀어요.',
  badCode: `글자나 숫자로 ${LONGEST_CODE}자까지 적어 주세요. 예: 4821`,
  start: '이 번호로 풀기',
  fresh: '새 번호',
  share: '이 문제 링크 복사',
  shared: '링크를 복사했어요.',
  shareByHand: '복사가 막혀 있어요. 아래 주소를 직접 복사하세요.',
  link: '이 문제의 주소',
  linkError,
  figures: '계산에 쓰는 값',
  byChoice: '보기에서 고르기',
  byTyping: '직접 적기',
  steps: '풀이',
  score: ({ done, right }: { readonly done: number; readonly right: number }) =>
    done === 0 ? '아직 푼 문제가 없어요.' : `지금까지 ${done}문제를 풀어 ${right}개 맞았어요.`,
  scoreHead: '내 점수',
  byKind: '유형별 점수',
  kindScore: ({ done, right }: { readonly done: number; readonly right: number }) => `${done}문제 중 ${right}개`,
  clear: '점수 지우기',
  cleared: '점수를 지웠어요.',
  undo: '되돌리기',
  notKept: '이 브라우저가 저장을 막고 있어서, 페이지를 닫으면 점수가 사라져요.',
  noScript: '답을 확인하려면 이 브라우저에서 자바스크립트를 켜 주세요. 이 문제의 풀이는 아래에 접혀 있어요.',
} as const
