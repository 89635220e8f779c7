/** Words for what a diagram shows by place, form or colour, or in Mermaid's own English. */
export const modelWords = {
  /** Heads of tables. */
  task: '할 일',
  section: '구간',
  start: '시작',
  end: '끝',
  duration: '기간',
  state: '상태',
  period: '시기',
  event: '사건',
  score: '점수',
  people: '참여',
  card: '카드',
  column: '단계',
  assigned: '담당',
  ticket: '번호',
  priority: '우선순위',
  point: '점',
  quadrant: '사분면',
  axis: '축',
  field: '필드',
  bits: '비트',
  length: '길이',

  /** Of a task in a plan. */
  states: { done: '끝남', active: '진행 중', crit: '중요', milestone: '이정표', vert: '기준선' },
  durations: {
    y: '년',
    M: '개월',
    w: '주',
    d: '일',
    h: '시간',
    m: '분',
    s: '초',
    ms: '밀리초',
  },
  priorities: {
    'Very High': '매우 높음',
    High: '높음',
    Medium: '보통',
    Low: '낮음',
    'Very Low': '매우 낮음',
  } as Readonly<Record<string, string>>,

  /** An axis and what stands at its ends. */
  axisOf: (axis: string, ends: readonly string[]) => (ends.length === 0 ? axis : `${axis} (${ends.join(' → ')})`),
  quadrants: ['오른쪽 위', '왼쪽 위', '왼쪽 아래', '오른쪽 아래'],
  noPoint: '점 없음',
  noCard: '카드 없음',

  /** A group that has no name. */
  group: '묶음',
  /** Where lines meet without a box. */
  junction: '이음점',
  requirements: {
    Requirement: '요구사항',
    'Functional Requirement': '기능 요구사항',
    'Interface Requirement': '인터페이스 요구사항',
    'Performance Requirement': '성능 요구사항',
    'Physical Requirement': '물리 요구사항',
    'Design Constraint': '설계 제약',
  } as Readonly<Record<string, string>>,
  requirementId: '번호',
  risk: '위험',
  verify: '확인',
  document: '문서',
  verifications: { Analysis: '분석', Demonstration: '시연', Inspection: '검토', Test: '시험' } as Readonly<
    Record<string, string>
  >,
  relations: {
    contains: '포함',
    copies: '복사',
    derives: '파생',
    satisfies: '만족',
    verifies: '확인',
    refines: '구체화',
    traces: '추적',
  } as Readonly<Record<string, string>>,

  /** C4: who or what a box stands for. */
  c4: {
    person: '사람',
    system: '시스템',
    container: '컨테이너',
    component: '컴포넌트',
    enterprise: '조직',
    node: '배포 노드',
  } as Readonly<Record<string, string>>,
  c4Forms: { db: '데이터베이스', queue: '대기열' } as Readonly<Record<string, string>>,
  external: (kind: string) => `외부 ${kind}`,

  /** Git. */
  commit: (number: number) => `커밋 ${number}`,
  merged: (branch: string) => `${branch} 병합`,
  picked: (commit: string) => `${commit} 가져옴`,
  highlight: '강조',
  reverse: '되돌림',
  tag: (tag: string) => `태그 ${tag}`,

  /** Event modelling: kinds of frames, and the lanes from top to bottom. */
  frames: {
    ui: '화면',
    pcr: '처리기',
    processor: '처리기',
    cmd: '명령',
    command: '명령',
    rmo: '조회 모델',
    readmodel: '조회 모델',
    evt: '이벤트',
    event: '이벤트',
  } as Readonly<Record<string, string>>,
  lanes: ['화면·자동화', '명령·조회 모델', '이벤트'],

  /** Cynefin. */
  domains: {
    complex: { name: '복잡', note: 'Complex: 탐색 → 감지 → 대응' },
    complicated: { name: '난해', note: 'Complicated: 감지 → 분석 → 대응' },
    clear: { name: '명확', note: 'Clear: 감지 → 분류 → 대응' },
    chaotic: { name: '혼돈', note: 'Chaotic: 행동 → 감지 → 대응' },
    confusion: { name: '혼란', note: 'Confusion' },
  },

  /** Wardley maps. */
  stages: {
    Genesis: '태동',
    'Custom Built': '맞춤 제작',
    Product: '제품',
    Commodity: '범용',
  } as Readonly<Record<string, string>>,
  standing: (evolution: string, visibility: string) => `진화 ${evolution}, 가시성 ${visibility}`,
  evolving: (evolution: string) => `진화 방향 ${evolution}`,
  percent: (value: number, stage: string) => `${value}% ${stage}`.trim(),
  anchor: '기준',
  inertia: '관성',
  strategies: { build: '직접 개발', buy: '구매', outsource: '외주', market: '시장' } as Readonly<
    Record<string, string>
  >,
  pipeline: (name: string) => `${name} 파이프라인`,
  note: (text: string) => `메모: ${text}`,
  annotation: (number: number, text: string) => `설명 ${number}: ${text}`,
  accelerator: (name: string) => `가속: ${name}`,
  deaccelerator: (name: string) => `감속: ${name}`,

  /** Of sets. */
  common: (sets: readonly string[]) => `${sets.join(', ')} 공통`,

  /** Grammars. */
  oneOf: '하나 고르기',
  inTurn: '차례로',
  optional: '없어도 됨',
  repeated: (min: number, max: number | undefined) =>
    max === undefined ? `${min}번 이상` : min === max ? `${min}번` : `${min}~${max}번`,
  between: '사이마다',
} as const
