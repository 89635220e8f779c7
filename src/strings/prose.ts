import type { Severity } from '#core/lesson/lesson.ts'

/** Words that stand inside the lesson's text. */
export const proseWords = {
  /** Tag of a correction, by severity: what kind of note the reader is about to read. */
  severity: { A: '바로잡음', B: '지금은 달라요', C: '앞뒤가 달라요', D: '덧붙임' } satisfies Record<Severity, string>,
  noteList: '바로잡은 내용',
  source: '출처',
  asOf: (date: string) => `${date} 기준`,
  newWindow: '(새 창)',
  copy: '복사',
  copied: '복사했어요',
  copyFailed: '복사하지 못했어요. 글을 끌어서 골라 복사하세요.',
  copyCode: (language: string) => `${language} 코드 복사`,
  codeBlock: (language: string) => `${language} 코드`,
  plainText: '텍스트',
  table: (header: string) => `표: ${header}`,
  minutes: (minutes: number) => `${minutes}분`,
  missingImage: '이 그림 파일은 수업 폴더에 없어요.',
  foreignImage: '다른 사이트의 그림이라 불러오지 않았어요.',
  previous: '이전',
  next: '다음',
  turn: '앞뒤 부분으로 이동',
  glossary: '용어집',
  glossaryLead: '본문에서 점선 밑줄이 있는 말을 누르면 뜻이 나와요. 여기에는 모두 모았어요.',
  closeTerm: '닫기',
  footnotes: '각주',
  /** Name of the arrow behind a footnote; `place` counts the places that have it. */
  footnoteBack: (number: number, place: number) =>
    `각주 ${number}번이 달린 곳으로${place > 1 ? ` (${place}번째)` : ''}`,
  deadLink: '(연결된 수업 파일이 없어요)',
  alert: { note: '참고', tip: '팁', important: '중요', warning: '주의', caution: '경고' },
} as const
