import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { FIGURES } from '#build/figures.ts'
import { readContent } from '#build/read-content.ts'
import { mistakeText } from '#source/mistake.ts'
import { readLesson } from '#source/read-lesson.ts'
import { bankWords, EXPORT_FORMS } from '#strings/quiz-export.ts'
import { fileOf } from '#widgets/quiz/export/save-bank.ts'
import { runScript } from './door.ts'
import { paperFiles } from './paper-files.ts'
import { ROOT } from './root.ts'

// `npm run quiz:export` writes every lesson's questions in all forms into quiz-export/, `-- <folder>` elsewhere.
const FOLDER = resolve(process.argv[2] ?? join(ROOT, 'quiz-export'))

await runScript(async () => {
  mkdirSync(FOLDER, { recursive: true })
  const written = readContent(join(ROOT, 'content')).map(files => writeLesson(files))
  if (written.every(count => count === 0)) throw new Error('No lesson in content/ has questions: nothing was written.')
  return 0
})

/** How many files were written. A bank with mistakes is not handed on. */
function writeLesson(files: Parameters<typeof readLesson>[0]): number {
  const { lesson, mistakes } = readLesson(files, FIGURES)
  if (mistakes.length > 0) throw new Error(mistakes.map(mistakeText).join('\n\n'))
  const { id, title, questions } = lesson
  if (questions.length === 0) return 0
  const bank = { lesson: id, title, questions, words: bankWords }
  const made = [...EXPORT_FORMS.map(form => fileOf(form, bank)), ...paperFiles(bank)]
  for (const { name, content } of made) writeFileSync(join(FOLDER, name), content)
  console.log(`${title}: ${questions.length} questions`)
  for (const { name } of made) console.log(`  ${relative(process.cwd(), join(FOLDER, name))}`)
  return made.length
}
