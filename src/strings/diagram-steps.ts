/** Words of a diagram's step-through and of the links of its nodes. */
export const stepWords = {
  title: (count: number) => `단계별로 보기 (${count}단계)`,
  /** Name of the bar among others of the page. */
  bar: (diagram: string) => `${diagram}: 단계별로 보기`,
  previous: '이전',
  next: '다음',
  end: '끝내기',
  number: (step: number, count: number) => `${count}단계 중 ${step}단계`,
  links: '그림에서 바로 가기',
  concept: (number: number, title: string) => `개념 ${number}. ${title}`,
} as const
