import type { LinkError } from '#core/cost/link.ts'

/** Why a link was not taken, and what is shown instead. */
export function linkErrorWords(error: LinkError): string {
  const instead = '기본값으로 보여 드려요.'
  switch (error.kind) {
    case 'not-a-workload':
      return `링크에 계산할 내용이 없거나 깨졌어요. ${instead}`
    case 'other-version':
      return `이 페이지가 읽지 못하는 판(v=${error.given})의 링크예요. ${instead}`
    case 'unknown-choice':
      return `링크의 ${error.name} 값 "${error.given}"은 없는 값이에요. ${instead}`
    case 'too-long':
      return `링크의 ${error.name} 값이 너무 길어요. ${instead}`
  }
}
