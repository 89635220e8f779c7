import mermaid from 'mermaid'
import { expect, test } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import { parsedDiagram } from '#widgets/diagram/model-of.ts'

mermaid.initialize(MERMAID_CONFIG)
const modelOf = async (source: string) => (await parsedDiagram(mermaid, source))?.model

test('a flow chart has its nodes, groups and labelled edges, without the edges that are not drawn', async () => {
  const source = `---
config: {"flowchart":{"nodeSpacing":20}}
---
flowchart LR
  subgraph cloud["AWS Cloud"]
    subgraph functions["함수"]
      auth("인증 함수")
    end
  end
  user --> auth
  auth -->|쓰기| store[("저장소")]
  user ~~~ store
  user --- log
  store <--> log
`
  expect(await modelOf(source)).toEqual({
    kind: 'graph',
    nodes: [
      { id: 'auth', label: '인증 함수', group: 'functions' },
      { id: 'user', label: 'user' },
      { id: 'store', label: '저장소' },
      { id: 'log', label: 'log' },
    ],
    edges: [
      { from: 'user', to: 'auth' },
      { from: 'auth', to: 'store', label: '쓰기' },
      { from: 'user', to: 'log', heads: 0 },
      { from: 'store', to: 'log', heads: 2 },
    ],
    groups: [
      { id: 'cloud', label: 'AWS Cloud' },
      { id: 'functions', label: '함수', group: 'cloud' },
    ],
  })
})

test('a state diagram names its dots, and what stands in a note belongs to its state', async () => {
  const source = `stateDiagram-v2
  [*] --> 대기
  대기 --> 실행 : 호출
  state 실행 {
    안 --> [*]
  }
  note right of 대기 : 환경을 남겨 둬요
`
  const model = await modelOf(source)
  if (model?.kind !== 'graph') throw new Error('a graph is expected')
  expect(model.nodes.map(({ label, group }) => [label, group])).toEqual([
    ['시작', undefined],
    ['대기', undefined],
    ['안', '실행'],
    ['끝', '실행'],
    ['환경을 남겨 둬요', undefined],
  ])
  expect(model.groups).toEqual([{ id: '실행', label: '실행' }])
  expect(model.edges).toContainEqual({ from: '대기', to: '실행', label: '호출' })
  expect(model.edges.filter(({ heads }) => heads === 0).map(({ from }) => from)).toEqual(['대기'])
})

test('a class tells its kind and its members, an heir points at its parent, counts stand with the label', async () => {
  const source = `classDiagram
  class Function {
    <<interface>>
    +int memory
    +run() void
  }
  Function <|-- Handler : 상속
  Function "1" *-- "many" Layer : 포함
`
  expect(await modelOf(source)).toMatchObject({
    nodes: [
      { id: 'Function', label: 'Function', note: 'interface', details: ['+int memory', '+run() : void'] },
      { id: 'Handler', label: 'Handler' },
      { id: 'Layer', label: 'Layer' },
    ],
    edges: [
      { from: 'Handler', to: 'Function', label: '상속' },
      { from: 'Function', to: 'Layer', label: '포함 (1 : many)' },
    ],
  })
})

test('an entity tells its attributes, a relation how many', async () => {
  const source = `erDiagram
  USER ||--o{ ORDER : 주문
  USER {
    string name PK "이름"
  }
`
  expect(await modelOf(source)).toEqual({
    kind: 'graph',
    nodes: [
      { id: 'USER', label: 'USER', details: ['string name PK "이름"'] },
      { id: 'ORDER', label: 'ORDER' },
    ],
    edges: [{ from: 'USER', to: 'ORDER', label: '주문 (1 : 0..*)', heads: 0 }],
    groups: [],
  })
})

test('messages keep their order and say in which frame they stand', async () => {
  const source = `sequenceDiagram
  participant U as 사용자
  participant L as Lambda
  U->>L: 요청
  alt 환경이 있으면
    L-->>U: 바로 응답
  else 없으면
    loop 한 번
      L->>L: 초기화
    end
  end
  Note over U,L: 끝
`
  expect(await modelOf(source)).toEqual({
    kind: 'graph',
    nodes: [
      { id: 'U', label: '사용자' },
      { id: 'L', label: 'Lambda' },
    ],
    edges: [
      { from: 'U', to: 'L', label: '요청' },
      { from: 'L', to: 'U', label: '바로 응답 [조건: 환경이 있으면]' },
      { from: 'L', to: 'L', label: '초기화 [조건: 없으면] [반복: 한 번]' },
      { from: 'U', to: 'L', label: '끝', heads: 0 },
    ],
    groups: [],
    inTime: true,
  })
})

test('a requirement tells its text, and what is to meet it which relation', async () => {
  const source = `requirementDiagram
  functionalRequirement keep {
    id: 2
    text: "원본을 지우지 않아요"
    risk: low
    verifymethod: inspection
  }
  element maker {
    type: "함수"
  }
  maker - satisfies -> keep
`
  expect(await modelOf(source)).toEqual({
    kind: 'graph',
    nodes: [
      {
        id: 'keep',
        label: 'keep',
        note: '기능 요구사항',
        details: ['번호: 2', '원본을 지우지 않아요', '위험: 낮음', '확인: 검토'],
      },
      { id: 'maker', label: 'maker', note: '함수' },
    ],
    edges: [{ from: 'maker', to: 'keep', label: '만족' }],
    groups: [],
  })
})
