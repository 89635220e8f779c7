/** What a diagram says in words: its outline, and what is said while its nodes are walked through. */
export const exploreWords = {
  /** The part under a figure that holds its outline. */
  outline: '글로 읽기',
  outlineOf: (title: string) => `${title} 글로 읽기`,
  /** Puts the focus on the first node. */
  start: '키보드로 따라가기',
  startOf: (title: string) => `${title} 키보드로 따라가기`,
  /** Said once, with the first node. */
  keys: '화살표 키로 옮기고, Home과 End로 처음과 끝으로, Esc로 나가요.',
  /** A node and where its edges lead. */
  node: (label: string, next: readonly string[]) => `${label}, 다음: ${next.join(', ')}`,
  /** A node that no edge leaves. */
  last: (label: string) => `${label}, 다음 없음`,
  labelled: (label: string, edge: string) => `${label}(${edge})`,
  /** A node and what stands with it. */
  detailed: (label: string, more: string) => `${label}(${more})`,

  /** Shapes that a state diagram draws without words. */
  shapes: {
    stateStart: '시작',
    stateEnd: '끝',
    choice: '갈림길',
    fork: '나뉨',
    join: '모임',
    forkJoin: '나뉨·모임',
  } as Readonly<Record<string, string>>,
  /** What holds some messages of a sequence together. */
  frames: {
    loop: '반복',
    alt: '조건',
    opt: '선택',
    par: '동시에',
    critical: '반드시',
    break: '중단',
  },
  framed: (frame: string, condition: string) => (condition === '' ? frame : `${frame}: ${condition}`),

  /** Heads of tables. */
  item: '항목',
  value: '값',
  share: '비율',
  series: (number: number) => `계열 ${number}`,
} as const
