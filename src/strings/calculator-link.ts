import type { LinkError, LinkGaps } from '#core/cost/link.ts'
import { INPUT } from './calculator-share.ts'

/** Why a link was not taken, and what is shown instead: what the reader has, or where there is nothing yet, the defaults. */
export function linkErrorWords(error: LinkError, hasOwn: boolean): string {
  const instead = hasOwn ? '입력해 둔 내용을 그대로 보여 드려요.' : '기본값으로 보여 드려요.'
  switch (error.kind) {
    case 'not-a-workload':
      return `링크에 계산할 내용이 없거나 깨졌어요. ${instead}`
    case 'other-version':
      return `이 페이지가 읽지 못하는 판(v=${error.given})의 링크예요. ${instead}`
    case 'unknown-choice':
      return `링크에 없는 값이 들어 있어요. ${INPUT[error.field]}(${error.name}): "${error.given}". ${instead}`
    case 'too-long':
      return `링크에 너무 긴 값이 들어 있어요. ${INPUT[error.field]}(${error.name}). ${instead}`
  }
}

/** What of a link was not read, and what is done about it. */
export const linkGapWords = ({ wrong, unknown }: LinkGaps): string =>
  [
    wrong.length === 0
      ? ''
      : `링크에 쓸 수 없는 값이 들어 있어요. ${wrong.map(({ field, given }) => `${INPUT[field]}: "${given}"`).join(', ')}. 그 칸을 고치면 계산해요.`,
    unknown.length === 0
      ? ''
      : `링크에 모르는 이름이 들어 있어요: ${unknown.map(name => `"${name}"`).join(', ')}. 이것은 빼고 읽었어요.`,
  ]
    .filter(Boolean)
    .join(' ')
