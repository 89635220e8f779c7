import { useMemo, useRef, useState } from 'react'
import { examsIn, type MergeChoice, mergeResults } from '#core/quiz/merge-results.ts'
import { readResults } from '#core/quiz/read-results.ts'
import type { QuizResults } from '#core/quiz/results.ts'
import { err, ok, type Result } from '#core/result.ts'
import { resultsErrorWords, mergeWords as words } from '#strings/quiz-merge.ts'

interface Merging {
  readonly files: readonly QuizResults[]
  /** A sentence for each file that does not count. */
  readonly refused: readonly string[]
}

/** Files of results that somebody chose, read and merged; `merging` is undefined before the first, `isReading` meanwhile. */
export function useMerged(lesson: string) {
  const [merging, setMerging] = useState<Merging>()
  const [isReading, setIsReading] = useState(false)
  const [choice, setChoice] = useState<MergeChoice>({})
  const latest = useRef(0)
  const choose = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return
    latest.current += 1
    const turn = latest.current
    setIsReading(true)
    const read = await Promise.all(chosen.map(file => readFile(file, lesson)))
    // Somebody may have chosen others in the meantime.
    if (turn !== latest.current) return
    const files = read.flatMap(one => (one.ok ? [one.value] : []))
    setMerging({ files, refused: read.flatMap(one => (one.ok ? [] : [one.error])) })
    setChoice(firstChoice(files))
    setIsReading(false)
  }
  const exams = useMemo(() => examsIn(merging?.files ?? []), [merging])
  const merged = useMemo(() => merging && mergeResults(merging.files, choice), [merging, choice])
  const change = (part: MergeChoice) => setChoice({ ...choice, ...part })
  return { merged, merging, exams, choice, change, isReading, choose }
}

/** The quiz, unless the files know exams alone. */
function firstChoice(files: readonly QuizResults[]): MergeChoice {
  const hasQuiz = files.some(({ rows }) => rows.some(({ exam }) => exam === undefined))
  return hasQuiz ? {} : { exam: examsIn(files)[0] }
}

async function readFile(file: File, lesson: string): Promise<Result<QuizResults, string>> {
  try {
    const results = readResults(await file.text(), lesson)
    return results.ok ? ok(results.value) : err(words.broken(file.name, resultsErrorWords(results.error)))
  } catch {
    return err(words.broken(file.name, words.unreadable))
  }
}
