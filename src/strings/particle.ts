import { josa } from 'es-hangul'

type Particle = Parameters<typeof josa>[1]

const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'] as const

/**
 * A word with the 조사 that fits how it is read: "3은", "76만 건부터", "아시아 태평양(서울)은".
 * es-hangul knows Hangul only, so the last letter or digit is handed to it in Hangul.
 */
export function withParticle(word: string, particle: Particle): string {
  const last =
    word
      .replace(/%[^\p{L}\p{N}]*$/u, '퍼센트')
      .replace(/[^\p{L}\p{N}]+$/u, '')
      .at(-1) ?? ''
  return word + josa.pick(DIGITS[Number(/\d/.test(last) ? last : Number.NaN)] ?? last, particle)
}
