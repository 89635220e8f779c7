import mermaid from 'mermaid'
import { expect, test, vi } from 'vitest'
import { MERMAID_CONFIG } from '#widgets/diagram/mermaid-config.ts'
import type { TreeItem } from '#widgets/diagram/model.ts'
import { parsedDiagram } from '#widgets/diagram/model-of.ts'
import { outlineOf } from '#widgets/diagram/outline.ts'

mermaid.initialize(MERMAID_CONFIG)

/** The outline as an author would type it: two spaces for each level. */
const typed = (items: readonly TreeItem[], depth = 0): readonly string[] =>
  items.flatMap(({ text, items: inner }) => ['  '.repeat(depth) + text, ...typed(inner, depth + 1)])

async function graphOf(source: string) {
  const model = (await parsedDiagram(mermaid, source))?.model
  if (model?.kind !== 'graph') throw new Error('a graph is expected')
  return model
}

const outline = async (source: string) => typed(outlineOf(await graphOf(source)))

test('people and systems of a C4 diagram stand in their boundaries and tell what they are', async () => {
  const source = `C4Context
  Person(user, "학생", "퀴즈를 풀어요")
  Enterprise_Boundary(b0, "학교") {
    System(site, "사이트")
    SystemDb_Ext(store, "문제 은행")
  }
  Rel(user, site, "읽어요", "HTTPS")
  BiRel(site, store, "알려요")
`
  expect(await graphOf(source)).toEqual({
    kind: 'graph',
    nodes: [
      { id: 'user', label: '학생', note: '사람', details: ['퀴즈를 풀어요'] },
      { id: 'site', label: '사이트', group: 'b0', note: '시스템' },
      { id: 'store', label: '문제 은행', group: 'b0', note: '외부 시스템 데이터베이스' },
    ],
    edges: [
      { from: 'user', to: 'site', label: '읽어요 [HTTPS]' },
      { from: 'site', to: 'store', label: '알려요', heads: 2 },
    ],
    groups: [{ id: 'b0', label: '학교', note: '조직' }],
  })
})

test('steps of a dynamic C4 diagram are counted, and a way back leads back', async () => {
  const source = `C4Dynamic
  Container(a, "가", "Spring")
  ContainerQueue(b, "나")
  Component(c, "다")
  Rel(a, b, "보내요")
  Rel_Back(a, c, "받아요")
`
  expect(await outline(source)).toEqual([
    '가 (컨테이너, Spring) → 나: 1. 보내요',
    '나 (컨테이너 대기열)',
    '다 (컴포넌트) → 가: 2. 받아요',
  ])
})

test('commits stand in their branches, lead to those that build on them, and have names where Mermaid invents them', async () => {
  const source = `gitGraph
  commit
  commit msg: "둘째"
  branch fix
  commit id: "고치기" type: HIGHLIGHT tag: "0.2"
  checkout main
  cherry-pick id: "고치기"
  commit id: "되돌리기" type: REVERSE
  merge fix tag: "1.0"
`
  expect(await outline(source)).toEqual([
    'main',
    '  커밋 1 → 둘째',
    '  둘째',
    '    → 고치기',
    '    → 고치기 가져옴',
    '  고치기 가져옴 → 되돌리기',
    '  되돌리기 (되돌림) → fix 병합',
    '  fix 병합 (태그 1.0)',
    'fix',
    '  고치기 (강조, 태그 0.2)',
    '    → 고치기 가져옴',
    '    → fix 병합',
  ])
  expect((await graphOf(source)).nodes.map(({ id }) => id)).toContain('commit 1')
})

// 70 + 30 = 100 go out of the requests.
test('streams tell their amounts, and each node what flows through it', async () => {
  expect(await outline('sankey-beta\n\nRequests,Cache,70\nRequests,Lambda,30\nLambda,Files,12.345\n')).toEqual([
    'Requests (100)',
    '  → Cache: 70',
    '  → Lambda: 30',
    'Cache (70)',
    'Lambda (30) → Files: 12.35',
    'Files (12.35)',
  ])
})

test('frames of an event model stand in their lanes with what they are and hold', async () => {
  // Mermaid measures the words of a frame while it reads it.
  vi.spyOn(SVGGraphicsElement.prototype, 'getBBox').mockReturnValue(new DOMRect(0, 0, 10, 10))
  const source = `eventmodeling

tf 01 ui Shop.CartUI
tf 02 cmd AddItem { "a": 1 }
tf 03 evt ItemAdded
tf 04 rmo CartItems ->> 03
`
  expect(await outline(source)).toEqual([
    '화면·자동화: Shop',
    '  CartUI (화면) → AddItem',
    '명령·조회 모델',
    '  AddItem (명령) → ItemAdded',
    '    "a": 1',
    '  CartItems (조회 모델)',
    '이벤트',
    '  ItemAdded (이벤트) → CartItems',
  ])
})

test('all five domains of Cynefin are told, with their items and what leads from one to the other', async () => {
  const source = 'cynefin-beta\n  complex\n    "새 제품"\n  clear\n    "백업"\n  complex --> clear : "알게 되면"\n'
  expect(await outline(source)).toEqual([
    '복잡 (Complex: 탐색 → 감지 → 대응) → 명확: 알게 되면',
    '  새 제품',
    '명확 (Clear: 감지 → 분류 → 대응)',
    '  백업',
    '난해 (Complicated: 감지 → 분석 → 대응)',
    '혼돈 (Chaotic: 행동 → 감지 → 대응)',
    '혼란 (Confusion)',
  ])
})

test('components of a Wardley map tell how far they are and where they go', async () => {
  const source = `wardley-beta
title 지도
anchor "학생" [0.95, 0.6]
component "함수" [0.7, 0.5] (inertia)
component "저장소" [0.4, 0.8] (buy)
pipeline "저장소" {
  component "S3" [0.6]
}
"학생" -> "함수"
"함수" -> "저장소"
note "값이 내려가요" [0.2, 0.2]
evolve "함수" 0.8
`
  expect(await outline(source)).toEqual([
    '학생 (기준, 진화 60% 제품, 가시성 95%) → 함수',
    '함수 (진화 50% 제품, 가시성 70%, 진화 방향 80% 범용, 관성) → 저장소',
    '저장소 (진화 80% 범용, 가시성 40%, 구매)',
    '저장소 파이프라인',
    '  S3 (진화 60% 제품, 가시성 40%)',
    '메모: 값이 내려가요',
  ])
})
