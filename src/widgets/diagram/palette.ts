import { differenceEuclidean, formatHex, nearest, oklch, parse } from 'culori'
import type { Tint } from './roles.ts'

/** The light values of `ui/tokens.css` (a test holds them equal): Mermaid draws with them, then they become variables. */
export const PALETTE = {
  surface: '#ffffff',
  sunken: '#f4f2ed',
  'line-strong': '#8a857a',
  ink: '#1d1c1a',
  'ink-soft': '#57534b',
  accent: '#0a665e',
  'accent-soft': '#e2f1ee',
  lambda: '#a84a06',
  'lambda-soft': '#fdeee0',
  ec2: '#1c5a9e',
  'ec2-soft': '#e6f0fb',
  fargate: '#6a3d9a',
  'fargate-soft': '#f1eafa',
  good: '#1a6f38',
  'good-soft': '#e6f4ea',
  bad: '#b0241c',
  'bad-soft': '#fdebe9',
  warn: '#7d5600',
  'warn-soft': '#fff4d6',
  note: '#94245c',
  'note-soft': '#fbeaf2',
} as const
export type Token = keyof typeof PALETTE

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)/gi
/** A name where a colour is meant: culori knows which words are colours. */
const NAMED = /((?:fill|stroke|color|stop-color|background|background-color)\s*(?::|=")\s*)([a-z]{3,20})\b(?![-(])/gi

const byHex = new Map(Object.entries(PALETTE).map(([token, hex]) => [hex as string, token as Token]))
const nearestHex = nearest([...byHex.keys()], differenceEuclidean('oklab'))

/** Icons keep their own colours. */
const ICON = /(<g\b[^>]*\sdata-icon="[^>]*>[\s\S]*?<\/g>)/

/** Every colour in a drawing → the variable of the token nearest to it, so that one drawing serves both themes. */
export const withVariables = (svg: string): string =>
  svg
    .split(ICON)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(COLOUR, variableOf)
            .replace(NAMED, (_, before: string, name: string) => before + variableOf(name)),
    )
    .join('')

function variableOf(colour: string): string {
  const exact = parse(colour)
  if (!exact || exact.alpha === 0) return exact ? 'transparent' : colour
  const hex = formatHex(exact)
  return `var(--${byHex.get(hex) ?? byHex.get(nearestHex(hex)[0] ?? '') ?? 'ink'})`
}

/** The token that a colour is, to the bit; of its alpha nothing is asked. */
export const tokenOf = (colour: string): Token | undefined => byHex.get(formatHex(colour) ?? '')

/** Whether anything of a colour is seen at all. */
export const isSeen = (colour: string): boolean => {
  const seen = parse(colour)
  return seen !== undefined && seen.alpha !== 0
}

const isToken = (name: string): name is Token => Object.hasOwn(PALETTE, name)

/** Tokens that words and thin lines are drawn with; the rest are grounds, on which each of these can be read. */
export const isStrong = (token: Token): boolean =>
  token === 'ink-soft' || !(token === 'surface' || token === 'sunken' || token.endsWith('-soft'))

const OF_TINT: Readonly<Record<Tint, Token>> = {
  teal: 'accent',
  rose: 'note',
  blue: 'ec2',
  amber: 'warn',
  violet: 'fargate',
  green: 'good',
  red: 'bad',
  grey: 'ink-soft',
}

/** Any colour → the ground of its hue. */
export function groundOf(colour: string): Token {
  const token = tokenOf(colour) ?? OF_TINT[tintOf(colour) ?? 'grey']
  if (!isStrong(token)) return token
  const soft = `${token}-soft`
  return token !== 'ink' && isToken(soft) ? soft : 'sunken'
}

/** Any colour → the line of its hue. */
export function lineOf(colour: string): Token {
  const token = tokenOf(colour) ?? OF_TINT[tintOf(colour) ?? 'grey']
  if (isStrong(token)) return token
  const strong = token.replace('-soft', '')
  return token.endsWith('-soft') && isToken(strong) ? strong : 'line-strong'
}

/** Upper end of each band of hues, in degrees of OKLCH. */
const HUES: readonly (readonly [number, Tint])[] = [
  [10, 'rose'],
  [40, 'red'],
  [110, 'amber'],
  [165, 'green'],
  [215, 'teal'],
  [275, 'blue'],
  [325, 'violet'],
  [361, 'rose'],
]
const GREYISH = 0.012

/** An author's own fill → the tint of the same hue. */
export function tintOf(colour: string): Tint | undefined {
  const seen = oklch(colour)
  if (!seen || seen.alpha === 0) return undefined
  if (seen.c < GREYISH || seen.h === undefined) return 'grey'
  const hue = seen.h
  return HUES.find(([end]) => hue < end)?.[1]
}
