import { josa } from 'es-hangul'

type Particle = Parameters<typeof josa>[1]

/** Latin words that end in a consonant as Koreans read them */
const READ: readonly (readonly [RegExp, string])[] = [
  [/small$/i, '스몰'],
  [/medium$/i, '미디엄'],
]
const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const

/**
 * A word with the 조사 that fits how it is read: "3은", "76만 건부터", "아시아 태평양(서울)은".
 * es-hangul knows Hangul only, so the last letter or digit is handed to it in Hangul.
 */
export function withParticle(word: string, particle: Particle): string {
  const said = word.replace(/%[^\p{L}\p{N}]*$/u, '퍼센트').replace(/[^\p{L}\p{N}]+$/u, '')
  const last = READ.reduce((text, [latin, hangul]) => text.replace(latin, hangul), said).at(-1) ?? ''
  return word + josa.pick(DIGITS[Number(/\d/.test(last) ? last : Number.NaN)] ?? last, particle)
}
