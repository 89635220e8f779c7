import type { ExportWords } from '#core/quiz/export/words.ts'
import type { Question } from '#core/quiz/question.ts'
import { answerAmount, quizWords } from './quiz.ts'

const KIND: Readonly<Record<Question['kind'], string>> = {
  single: '하나 고르기',
  multiple: '모두 고르기',
  truth: '참 거짓과 이유',
  numeric: '숫자 쓰기',
  ordering: '순서 맞추기',
  matching: '짝 맞추기',
  fill: '빈칸 채우기',
  output: '출력 맞히기',
  line: '틀린 줄 찾기',
}

/** What an export adds to the words of the author. */
export const bankWords: ExportWords = {
  concept: quizWords.concept,
  level: quizWords.level,
  kind: kind => KIND[kind],
  unit: quizWords.unit,
  amount: answerAmount,
  truth: truth => (truth ? '참' : '거짓'),
  reason: '이유',
  instruction: {
    single: '',
    multiple: '맞는 것을 모두 고르세요.',
    truth: '참인지 거짓인지 고르고, 그 이유를 하나 고르세요.',
    numeric: '',
    ordering: '알맞은 순서로 놓으세요.',
    matching: '알맞은 것끼리 짝지으세요.',
    fill: '빈칸에 들어갈 말을 쓰세요.',
    output: '출력되는 내용을 줄마다 쓰세요. 대문자와 소문자를 구별해요.',
    line: '틀린 줄을 하나 고르세요.',
  },
  onlyNumber: unit => `${unit} 단위로 바꾼 숫자만 쓰세요.`,
  gap: number => `(${number})번 빈칸에 들어갈 말을 쓰세요.`,
  printedLine: number => `${number}번째로 출력되는 줄을 쓰세요.`,
  position: number => `${number}번째`,
  line: number => `${number}번 줄`,
  answer: '정답',
  place: quizWords.place,
  figure: ({ label, written, source, asOf }) => `${label}: ${written} (${source}, ${asOf})`,
  columns: {
    id: '문제 ID',
    version: '판',
    concept: '개념',
    topic: '개념 이름',
    level: '난이도',
    kind: '유형',
    ask: '문제',
    code: '코드',
    options: '보기',
    answer: '정답',
    why: '풀이',
    hint: '힌트',
    place: '강의에서 볼 곳',
    figures: '쓰인 수치',
  },
}

/** The forms in which the bank can be saved. */
export const EXPORT_FORMS = ['gift', 'qti', 'anki', 'csv'] as const
export type ExportForm = (typeof EXPORT_FORMS)[number]

const FORM: Readonly<Record<ExportForm, { readonly name: string; readonly use: string; readonly ending: string }>> = {
  gift: {
    name: 'GIFT 저장',
    use: 'Moodle에서 써요. 문제 은행 → 가져오기에서 GIFT 형식을 고르고 파일을 올리세요. 빈칸이 여럿인 문제는 빈칸마다 한 문제로 나뉘고, 참 거짓 문제의 이유는 풀이로 나와요. 힌트는 빠지고, 출력 맞히기에서 대문자와 소문자를 구별하지 않아요.',
    ending: '-gift.txt',
  },
  qti: {
    name: 'QTI 2.1 저장',
    use: 'TAO, OpenOlat처럼 QTI 2.1을 읽는 시험 시스템에서 써요. 압축을 풀지 말고 zip 그대로 가져오세요. 힌트는 빠져요.',
    ending: '-qti.zip',
  },
  anki: {
    name: 'Anki 저장',
    use: '암기 카드로 복습할 때 써요. Anki에서 파일 → 가져오기로 열고 노트 유형은 기본(Basic)을 고르세요. 다시 가져오면 있던 카드가 새 내용으로 바뀌어요.',
    ending: '-anki.txt',
  },
  csv: {
    name: 'CSV 저장',
    use: '엑셀이나 구글 시트에서 문제를 훑어보거나 고를 때 써요. 정답과 풀이, 쓰인 수치의 출처까지 한 줄에 있어요.',
    ending: '-questions.csv',
  },
}

export const exportWords = {
  title: '문제 내보내기',
  choose: '내보낼 문제',
  concepts: '개념',
  concept: (concept: number, topic: string | undefined) => [quizWords.concept(concept), topic ?? ''].join(' ').trim(),
  levels: '난이도',
  level: quizWords.level,
  kinds: '유형',
  kind: (kind: Question['kind']) => KIND[kind],
  withCount: (name: string, count: number) => `${name} (${count})`,
  all: '모든 문제 고르기',
  count: (chosen: number, all: number) => `${all}문제 중 ${chosen}문제를 골랐어요.`,
  none: '고른 조건에 맞는 문제가 없어요. 개념, 난이도, 유형에서 하나씩은 고르세요.',
  files: '파일로 저장',
  form: (form: ExportForm) => FORM[form],
  fileName: (lesson: string, form: ExportForm) => `${lesson}${FORM[form].ending}`,
  saved: (name: string, count: number) => `${name} 파일에 ${count}문제를 저장했어요.`,
  paper: '종이로 인쇄',
  paperUse: '시험지와 정답지는 따로 인쇄돼요. 브라우저 메뉴로 인쇄하면 시험지 다음 장부터 정답지가 나와요.',
  print: { exam: '시험지 인쇄', key: '정답지 인쇄' },
  preview: '미리 보기',
} as const

/** Words of the exam and its key on paper. */
export const paperWords = {
  exam: (title: string) => `${title} 시험지`,
  key: (title: string) => `${title} 정답지`,
  student: '이름',
  date: '날짜',
  points: '맞은 수',
  outOf: (all: number) => `/ ${all}`,
  level: quizWords.level,
  answer: '정답',
  place: quizWords.place,
} as const
