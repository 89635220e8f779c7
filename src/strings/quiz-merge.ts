import type { MergedWords } from '#core/quiz/merged-csv.ts'
import type { ResultsError } from '#core/quiz/read-results.ts'
import type { ExamName } from '#core/quiz/results.ts'
import { quizWords } from './quiz.ts'

const FIELD_NAMES: Readonly<Record<string, string>> = {
  lesson: '강의',
  name: '이름',
  created: '만든 때',
  rows: '문제별 결과',
  row: '결과 한 줄',
  id: '문제 ID',
  version: '문제의 판',
  concept: '개념',
  level: '난이도',
  right: '정답 여부',
  credit: '점수',
  sure: '확신',
  answeredAt: '답한 때',
  exam: '시험',
}

/** What is wrong with a file of results, without its name. */
export function resultsErrorWords(error: ResultsError): string {
  switch (error.kind) {
    case 'empty':
      return '파일이 비어 있어요. 학생에게 결과를 다시 저장해 달라고 하세요.'
    case 'not-json':
      return 'JSON 파일이 아니거나 내용이 잘렸어요. CSV가 아닌 JSON 파일을 고르세요.'
    case 'not-results':
      return '퀴즈 결과 파일이 아니에요. 퀴즈의 결과 저장에서 만든 JSON 파일을 고르세요.'
    case 'other-version':
      return `이 페이지가 모르는 판(${error.given})의 파일이에요. 이 페이지를 새로 고친 뒤 다시 고르세요.`
    case 'other-lesson':
      return `다른 강의(${error.given})의 결과예요. 여기서는 ${error.wanted} 강의의 결과만 합쳐요.`
    case 'bad-field': {
      const where = error.row === undefined ? '' : `${error.row}번째 결과의 `
      const field = FIELD_NAMES[error.field] ?? error.field
      return `${where}"${field}" 항목이 없거나 잘못됐어요. 저장한 뒤에 고친 파일이면 원래 파일을 고르세요.`
    }
    case 'twice':
      return `문제 "${error.id}"의 결과가 두 번 들어 있어요. 저장한 뒤에 고친 파일이면 원래 파일을 고르세요.`
  }
}

const NAMELESS = '이름 없음'
const nameOf = (name: string) => (name === '' ? NAMELESS : name)

export const mergeWords = {
  title: '학생 결과 합치기',
  lead: '학생들이 퀴즈나 시험 결과에서 저장한 결과 파일(JSON)을 한꺼번에 고르면 한 표로 보여줘요. 다시 고르면 처음부터 새로 합쳐요. 파일은 이 기기 밖으로 나가지 않아요.',
  choose: '결과 파일 고르기',
  reading: '파일을 읽고 있어요.',
  done: (good: number, bad: number) =>
    bad === 0 ? `파일 ${good}개를 읽었어요.` : `파일 ${good}개를 읽었고, ${bad}개는 읽지 못했어요.`,
  unreadable: '파일을 열 수 없어요. 옮기거나 지운 파일인지 확인하세요.',
  broken: (file: string, sentence: string) => `${file}: ${sentence}`,
  sitting: '합칠 결과',
  quiz: '퀴즈',
  exam: ({ code, paper }: ExamName) => `시험 (코드 ${code}, 시험지 ${paper})`,
  twice: (names: readonly string[]) => `이름이 같은 파일이 여러 개 있어요: ${names.join(', ')}.`,
  onlyOne: (isExam: boolean) =>
    isExam ? '이름이 같으면 가장 먼저 본 시험의 결과만 넣었어요.' : '이름이 같으면 가장 나중에 저장한 파일만 넣었어요.',
  everyFile: '이름이 같은 파일도 모두 넣기',
  again: (names: readonly string[]) =>
    `같은 시험지를 두 번 이상 푼 학생이 있어서, 처음 푼 결과만 넣었어요: ${names.map(nameOf).join(', ')}.`,
  byQuestion: '문제별 정답률 (어려운 문제부터)',
  number: '번호',
  question: '문제',
  id: '문제 ID',
  concept: '개념',
  share: '정답률',
  shareOf: (share: number) => `${Math.round(share * 100)}%`,
  score: '맞은 수 / 답한 수',
  scoreOf: (right: number, answered: number) => `${right} / ${answered}`,
  pointsOf: (points: number, all: number) => `${Math.round(points * 100) / 100} / ${all}점`,
  older: '지금 문제와 다른 판',
  byConcept: '개념별 정답률',
  byStudent: '학생별 결과 (번호는 문제별 정답률의 번호)',
  student: '학생',
  points: '점수',
  nameless: NAMELESS,
  right: '맞음',
  wrong: '틀림',
  partly: (credit: number) => `${Math.round(credit * 100) / 100}점`,
  missing: '안 풂',
  save: '합친 결과 CSV 저장',
  fileName: (lesson: string, exam: ExamName | undefined) =>
    exam === undefined ? `${lesson}-results.csv` : `${lesson}-exam-${exam.code}-${exam.paper}.csv`,
  saved: (name: string, students: number) => `${name} 파일에 ${students}명의 결과를 저장했어요.`,
} as const

/** Words of the merged sheet. */
export const mergedSheetWords: MergedWords = {
  student: '학생',
  created: '저장한 때',
  right: '맞은 수',
  answered: '답한 수',
  points: mergeWords.points,
  share: '정답률',
  nameless: mergeWords.nameless,
  concept: quizWords.concept,
}
