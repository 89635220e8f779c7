import type { Audience } from '#core/lesson/page.ts'

const NAMES: Readonly<Record<Audience, string>> = { student: '학생용 유인물', instructor: '강사용 유인물' }

/** Words of what is handed out on paper. */
export const handoutWords = {
  menu: '유인물',
  names: NAMES,
  titleOf: (audience: Audience, lesson: string) => `${NAMES[audience]}: ${lesson}`,
  leads: {
    student: '글, 그림, 표와 메모할 줄이 있어요. 바로잡은 내용은 한 줄로 나와요.',
    instructor: '발표 노트와 정답, 바로잡은 까닭까지 있어요. 학생에게는 학생용을 주세요.',
  } satisfies Record<Audience, string>,
  print: '인쇄 또는 PDF로 저장',
  nav: '유인물 고르기',
  toReading: '읽는 화면으로',
  memo: '메모',
  notes: (section: string) => `발표 노트: ${section}`,
} as const
