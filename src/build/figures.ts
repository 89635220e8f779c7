import { isFactKey } from '#core/aws/facts.ts'
import { isSourceId, sourceOf } from '#core/aws/sources.ts'
import { figureOf } from '#core/cost/figures.ts'
import type { Figures } from '#source/annotations.ts'
import { factLabel } from '#strings/fact-labels.ts'
import { factWritten } from '#strings/facts.ts'
import { figureLabel } from '#strings/figure-labels.ts'
import { answerAmount } from '#strings/quiz.ts'
import { sourceNames } from '#strings/sources.ts'

/** The shared pricing and limits module, handed to the source room. */
export const FIGURES: Figures = {
  figure: figureOf,
  written: factWritten,
  amount: answerAmount,
  label: key => (isFactKey(key) ? factLabel(key) : figureLabel(key)),
  source: id => (isSourceId(id) ? { title: sourceNames[id], url: sourceOf(id).url } : undefined),
}
