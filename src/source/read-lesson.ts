import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type * as z from 'zod/mini'
import type { Lesson } from '#core/lesson/lesson.ts'
import type { Question } from '#core/quiz/question.ts'
import { ok } from '#core/result.ts'
import { CATALOG } from '#widgets/catalog.ts'
import { type Figures, readClaims, readCorrections, readTerms } from './annotations.ts'
import { complaint } from './complaint.ts'
import { readDiagrams } from './diagrams.ts'
import { parseLessonYaml } from './lesson-yaml.ts'
import { parseMarkdown } from './markdown.ts'
import type { Mistake } from './mistake.ts'
import { readNotes } from './notes.ts'
import { noticesOf, outerMinutes } from './notices.ts'
import { endOfPart, findHeading, type HeadingPlace, headingRemedy, headingsOf, sectionsOf } from './outline.ts'
import { readQuiz } from './quiz.ts'
import { quizPropsOf } from './quiz-widgets.ts'
import { quoteWords } from './quote-words.ts'
import { findQuote } from './quotes.ts'
import { readPlans } from './schedule.ts'
import { lookUp, quizFinder, type WidgetEntries, widgetId } from './widget-props.ts'
import type { YamlPath } from './yaml-text.ts'

/** Everything of a lesson's folder that reading it needs, as text. Who calls it has read the disk. */
export interface LessonFiles {
  readonly id: string
  /** Path of the folder from the project's root, for reports. */
  readonly folder: string
  readonly markdown: string
  readonly lessonYaml: string | undefined
  readonly quizYaml: string | undefined
  readonly notesMd?: string | undefined
  /** Path inside the folder → text, of the diagram sources. */
  readonly sources: ReadonlyMap<string, string>
  /** Paths inside the folder of the files that are served as they are. */
  readonly names: ReadonlySet<string>
}

export interface ReadLesson {
  readonly lesson: Lesson
  /** Stop the build. */
  readonly mistakes: readonly Mistake[]
  /** Are printed: what an author would like to know of the Markdown, which is not ours to change. */
  readonly notices: readonly Mistake[]
}

/** What every reader of a part of `lesson.yaml` is given. */
export interface Reading {
  readonly files: LessonFiles
  readonly text: string
  readonly tree: Root
  readonly headings: readonly HeadingPlace[]
  readonly figures: Figures
  readonly report: (path: YamlPath, what: string, remedy: string) => void
}

/**
 * Markdown and what lies beside it → a checked lesson.
 *
 * - In: the folder's texts, the look-up of figures. Out: the lesson, all mistakes at once, notices. Pure; never throws.
 */
export function readLesson(files: LessonFiles, figures: Figures): ReadLesson {
  const text = files.markdown.replace(/^\uFEFF/, '')
  const tree = parseMarkdown(text)
  const headings = headingsOf(tree)
  const mistakes: Mistake[] = []
  const file = `${files.folder}/lesson.yaml`
  const { yaml, lineOf } = parseLessonYaml(files.lessonYaml ?? '', file, mistakes)
  const report: Reading['report'] = (path, what, remedy) => mistakes.push({ file, line: lineOf(path), what, remedy })
  const reading: Reading = { files, text, tree, headings, figures, report }
  const notes = readCorrections(reading, yaml)
  const title = headings.find(({ depth }) => depth === 1)?.title
  const questions = readQuizOf(reading, mistakes)
  const terms = readTerms(reading, yaml.glossary ?? [])
  const sections = sectionsOf(headings, text.length)
  const lesson: Lesson = {
    id: files.id,
    title: yaml.title ?? title ?? files.id,
    summary: yaml.summary,
    markdown: text,
    sections,
    minutes: outerMinutes(headings),
    diagrams: readDiagrams(reading, yaml, terms),
    widgets: readWidgets(reading, yaml.widgets ?? [], questions),
    questions,
    marks: notes.marks,
    corrections: notes.corrections,
    terms,
    files: files.names,
    claimCount: readClaims(reading, yaml),
    plans: readPlans(reading, yaml.schedule, sections),
    notes: readNotes(reading, sections, mistakes),
  }
  mistakes.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  return { lesson, mistakes, notices: noticesOf(reading, yaml.schedule) }
}

/** What a reader does in these is kept on the device under the lesson's id. */
const KEPT_BY_LESSON: ReadonlySet<string> = new Set(['quiz', 'check', 'self-check', 'discussion'])

function readWidgets(reading: Reading, widgets: WidgetEntries, questions: readonly Question[]) {
  const quizOf = quizFinder(widgets, questions)
  return widgets.flatMap(({ widget, after, props = {} }, index) => {
    const heading = findHeading(reading.headings, after)
    if (heading === undefined) {
      reading.report(
        ['widgets', index, 'after'],
        `there is no heading "${after}" in session.md`,
        headingRemedy(reading.headings),
      )
      return []
    }
    const at = ['widgets', index, 'props']
    const parsed = CATALOG[widget].safeParse(props)
    for (const issue of parsed.error?.issues ?? []) reportProps(reading, at, issue, props)
    const looked = lookUp(reading, at, parsed.data ?? props, quizOf)
    if (!parsed.success) return []
    const own = {
      ...(looked as object),
      ...(KEPT_BY_LESSON.has(widget) ? { lesson: reading.files.id } : {}),
      ...quizPropsOf(reading, at, widget, looked, questions),
    }
    const end = endOfPart(reading.headings, heading, reading.text.length)
    return [{ id: widgetId(widgets, index), widget, props: own, after: end }]
  })
}

function reportProps({ report }: Reading, at: YamlPath, issue: z.core.$ZodIssue, props: unknown) {
  const path = issue.path.map(String)
  const remedy = 'content/README.md lists the props of each widget'
  if (issue.code !== 'unrecognized_keys')
    report(
      [...at, ...path],
      `props: ${complaint(props, path)}`,
      issue.code === 'invalid_value' ? `write one of: ${issue.values.join(', ')}` : remedy,
    )
  else for (const key of issue.keys) report([...at, ...path, key], `props: unknown key "${key}"`, remedy)
}

function readQuizOf({ files, headings, figures, tree, text }: Reading, mistakes: Mistake[]) {
  if (files.quizYaml === undefined) return []
  const { questions, mistakes: faults } = readQuiz(files.quizYaml, `${files.folder}/quiz.yaml`, {
    heading: wanted => findHeading(headings, wanted),
    quote: quote => {
      const found = findQuote(text, quote, undefined)
      return found.ok ? ok(quoteWords(quote).text) : found
    },
    figure: figures.figure,
    written: figures.written,
    amount: figures.amount,
    origin: (key, { source, asOf }) => ({
      label: figures.label(key),
      source: figures.source(source)?.title ?? source,
      asOf,
    }),
    blocks: codeBlocksOf(tree),
  })
  mistakes.push(...faults)
  return questions
}

function codeBlocksOf(tree: Root): readonly string[] {
  const blocks: string[] = []
  visit(tree, 'code', ({ value }) => void blocks.push(value))
  return blocks
}
