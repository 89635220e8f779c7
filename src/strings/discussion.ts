import type { Quoted } from '#core/lesson/quoted.ts'
import { withParticle } from './particle.ts'

const SECONDS = 60

function time(minutes: number): string {
  const half = (minutes * SECONDS) / 2
  const parts = [Math.floor(half / SECONDS), half % SECONDS]
  const written = [parts[0] ? `${parts[0]}분` : '', parts[1] ? `${parts[1]}초` : ''].filter(Boolean).join(' ')
  return `모두 ${minutes}분이에요. ${withParticle(written, '이/가')} 지나면 역할을 바꿔요.`
}

const topic = ({ lead, text }: Quoted) => (lead === undefined ? text : `${lead}: ${text}`)

const ROLE = { explains: '설명자', asks: '질문자' } as const

/** Words of the discussion cards. */
export const discussionWords = {
  title: '토론 카드',
  lead: '한 장씩 골라 짝과 이야기해 보세요. 정답은 없어요.',
  time,
  roles: (mine: keyof typeof ROLE) => `나는 ${ROLE[mine]}, 짝은 ${mine === 'asks' ? ROLE.explains : ROLE.asks}예요.`,
  rolesHelp: '설명자는 아는 만큼 자기 말로 설명하고, 질문자는 모르는 말을 묻거나 예를 들어 달라고 해요.',
  swap: '역할 바꾸기',
  number: (number: number) => `주제 ${number}`,
  hints: '이렇게 시작해 보세요',
  note: '내 메모',
  privacy: '메모는 이 기기에만 남고, 어디에도 보내지 않아요.',
  copy: '메모 복사',
  copied: '주제와 메모를 글로 복사했어요.',
  copyFailed: '이 브라우저에서는 복사가 막혀 있어요. 아래 글을 직접 복사하세요.',
  all: '주제와 메모',
  clear: '메모 지우기',
  cleared: '메모를 모두 지웠어요.',
  undo: '되돌리기',
  notKept: '이 브라우저가 저장을 막고 있어서, 페이지를 닫으면 메모가 사라져요.',
  /** All of it as plain text. */
  text: (topics: readonly Quoted[], noteOf: (topic: Quoted) => string) =>
    topics
      .map((quote, index) => `${index + 1}. ${topic(quote)}\n${noteOf(quote).trim() || '(메모 없음)'}`)
      .join('\n\n'),
} as const
