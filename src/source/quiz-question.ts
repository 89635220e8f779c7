import type { Place, Question } from '#core/quiz/question.ts'
import { resolveChoices } from './quiz-choices.ts'
import { resolveLine, resolveOutput } from './quiz-code.ts'
import {
  type FigureLike,
  type QuestionReading,
  type QuizContext,
  questionReading,
  type Report,
} from './quiz-context.ts'
import { resolveNumber } from './quiz-number.ts'
import { resolveGaps, resolveItems, resolvePairs } from './quiz-parts.ts'
import { LEVEL_WORDS, type QuestionYaml, type YamlOf } from './quiz-schema.ts'
import { quoteFault } from './quotes.ts'
import type { YamlPath } from './yaml-text.ts'

/** Looks up place and figures, and says what is wrong with the question. Undefined when its answer cannot be known. */
export function resolveQuestion<F extends FigureLike>(
  yaml: QuestionYaml,
  at: YamlPath,
  context: QuizContext<F>,
  reportTo: Report,
): Question | undefined {
  const reading = questionReading(context, yaml.id, at, reportTo)
  const topic = context.heading(`c${yaml.concept}`)?.title
  const base = {
    id: yaml.id,
    concept: yaml.concept,
    ...(topic === undefined ? {} : { topic }),
    level: LEVEL_WORDS[yaml.level] ?? 'basic',
    ask: reading.fill(yaml.ask, 'ask'),
    place: placeOf(yaml, reading),
    ...(yaml.hint === undefined ? {} : { hint: reading.fill(yaml.hint, 'hint') }),
  }
  const own = resolveKind(yaml, reading)
  for (const [index, key] of (yaml.facts ?? []).entries()) reading.figure(key, ['facts', index])
  return own === undefined ? undefined : ({ ...base, ...own, grounds: reading.grounds() } as Question)
}

type Own = {
  [Kind in Question['kind']]: Omit<
    Extract<Question, { kind: Kind }>,
    'id' | 'concept' | 'level' | 'ask' | 'place' | 'grounds'
  >
}[Question['kind']]

/** What a question has of its own kind. */
function resolveKind<F extends FigureLike>(yaml: QuestionYaml, reading: QuestionReading<F>): Own | undefined {
  switch (yaml.kind) {
    case 'single':
    case 'multiple':
      return { kind: yaml.kind, choices: resolveChoices(yaml.choices, yaml.kind === 'multiple', reading) }
    case 'truth':
      return { kind: yaml.kind, truth: yaml.truth, choices: resolveChoices(yaml.choices, false, reading) }
    case 'numeric': {
      const answer = resolveNumber(yaml, reading)
      return answer === undefined ? undefined : { kind: yaml.kind, ...answer }
    }
    case 'ordering':
      return { kind: yaml.kind, items: resolveItems(yaml, reading) }
    case 'matching':
      return { kind: yaml.kind, ...resolvePairs(yaml, reading) }
    case 'fill':
      return { kind: yaml.kind, gaps: resolveFill(yaml, reading) }
    case 'output':
      return resolveOutput(yaml, reading)
    case 'line':
      return resolveLine(yaml, reading)
  }
}

function resolveFill<F extends FigureLike>({ ask, gaps }: YamlOf<'fill'>, reading: QuestionReading<F>) {
  if (ask.includes('____')) reading.report(['ask'], 'a gap has more than three strokes', 'write each gap as ___')
  return resolveGaps(gaps, 'word', reading, ask.split('___').length - 1)
}

function placeOf<F extends FigureLike>(
  { place: wanted, quote }: QuestionYaml,
  { context, report }: QuestionReading<F>,
): Place {
  const found = context.heading(wanted)
  if (found === undefined)
    report(
      ['place'],
      `no heading "${wanted}" in session.md`,
      'write the words of the heading under which the answer stands',
    )
  const words = quote === undefined ? undefined : context.quote(quote)
  if (words !== undefined && !words.ok) report(['quote'], ...quoteFault(words.error))
  return { id: found?.id ?? '', title: found?.title ?? wanted, ...(words?.ok ? { words: words.value } : {}) }
}
