import { readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Bank } from '#core/quiz/export/words.ts'
import { paperWords } from '#strings/quiz-export.ts'
import { AnswerKey } from '#widgets/quiz/export/AnswerKey.tsx'
import { ExamSheet } from '#widgets/quiz/export/ExamSheet.tsx'
import { ROOT } from './root.ts'

const STYLES = ['ui/tokens.css', 'ui/base.css', 'widgets/quiz/quiz.css', 'widgets/quiz/export/export.css']

const PAPERS = [
  { ending: 'exam', titleOf: paperWords.exam, Sheet: ExamSheet },
  { ending: 'answer-key', titleOf: paperWords.key, Sheet: AnswerKey },
] as const

/** Exam and answer key as pages that stand alone: open and print. */
export const paperFiles = (bank: Bank) =>
  PAPERS.map(({ ending, titleOf, Sheet }) => ({
    name: `${bank.lesson}-${ending}.html`,
    content: pageOf(titleOf(bank.title), renderToStaticMarkup(createElement(Sheet, bank))),
  }))

const pageOf = (title: string, body: string) =>
  [
    '<!doctype html>',
    '<html lang="ko"><head><meta charset="utf-8">',
    `<title>${title.replace(/[&<]/g, sign => (sign === '&' ? '&amp;' : '&lt;'))}</title>`,
    `<style>${STYLES.map(path => readFileSync(`${ROOT}src/${path}`, 'utf8')).join('\n')}</style>`,
    `</head><body><main class="quiz" style="border: 0">${body}</main></body></html>\n`,
  ].join('\n')
