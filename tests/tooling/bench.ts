import { chromium } from '@playwright/test'
import { costTargets } from './bench-costs.ts'
import { diagramTargets } from './bench-diagrams.ts'
import { keystrokeTarget } from './bench-keystroke.ts'
import { machineNote, machineOf } from './bench-machine.ts'
import { quizTargets } from './bench-quiz.ts'
import { reportTargets } from './bench-report.ts'
import { stageTargets } from './bench-stage.ts'
import { BROWSER_FLAGS } from './browser-flags.ts'
import { builtSite } from './build-site.ts'
import { compared } from './compare.ts'
import { runScript } from './door.ts'
import { findBrowser } from './find-browser.ts'

const LESSON = /^lessons\/[^/]+\/index\.html$/

/**
 * `npm run bench`: the first lesson's page beside itself without scripts, in interleaved cold visits of a slow phone; how soon the
 * calculator, the quiz, the diagrams and the stage answer; how many bills a second the model adds up.
 */
async function bench(): Promise<number> {
  // First, in a process as fresh as a reader's: libraries of the build slow the spreading of arrays down for all that follows.
  const costs = costTargets()
  const browserPath = await findBrowser()
  if (!browserPath.ok) throw new Error(browserPath.error)
  const site = await builtSite()
  const lesson = [...site.keys()].sort().find(path => LESSON.test(path))
  if (lesson === undefined) throw new Error('The build has no lesson page (dist/lessons/*/index.html).')
  const browser = await chromium.launch({ executablePath: browserPath.value, args: [...BROWSER_FLAGS] })
  const machine = await machineOf(browser)
  const page = await compared(browser, site, lesson)
  const calculator = [await keystrokeTarget(browser, site, machine.rate), ...costs]
  const quiz = await quizTargets(browser, site, machine.rate)
  const diagrams = await diagramTargets(browser, site, lesson, machine.rate)
  const stage = await stageTargets(browser, site, machine.rate)
  await browser.close()
  console.log(`\n${machineNote(machine)}\n`)
  console.log(reportTargets('calculator', calculator))
  console.log(reportTargets('quiz', quiz))
  console.log(reportTargets('diagrams', diagrams))
  console.log(reportTargets('stage', stage))
  const targets = [...page, ...calculator, ...quiz, ...diagrams, ...stage]
  const missed = targets.filter(({ reached }) => !reached).length
  console.log(missed === 0 ? '\nAll targets reached.' : `\n${missed} of ${targets.length} targets missed.`)
  return missed === 0 ? 0 : 1
}

await runScript(bench)
