import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ankiOf } from '#core/quiz/export/anki.ts'
import { bankCsvOf } from '#core/quiz/export/bank-csv.ts'
import { onPaper } from '#core/quiz/export/on-paper.ts'
import { SHEET_COLUMNS } from '#core/quiz/export/words.ts'
import type { Question } from '#core/quiz/question.ts'
import { questionVersion } from '#core/quiz/question-version.ts'
import { bankWords as words } from '#strings/quiz-export.ts'
import { bankOf, lessonBanks, ofKind, wildText } from './banks.ts'
import { textOfHtml } from './gift-reading.ts'
import { nineKinds } from './nine-kinds.ts'

const rowsOf = (text: string, delimiter: string) =>
  papaparse.parse<readonly string[]>(text, { delimiter, skipEmptyLines: true }).data

const ankiRows = (text: string) => rowsOf(text.replace(/^(#.*\n)+/, ''), '\t')

describe('Anki', () => {
  it('a card is its id, question with options, answer with why, and tags', () => {
    expect(ankiOf(bankOf([ofKind('multiple')]))).toBe(
      [
        '#separator:tab',
        '#html:true',
        '#guid column:1',
        '#tags column:4',
        '#deck:람다',
        [
          'w1d1s3-lambda/many',
          '<p>ask</p><p>맞는 것을 모두 고르세요.</p><ul><li>① a</li><li>② b</li><li>③ c</li></ul>' +
            '<details><summary>힌트</summary>hint</details>',
          '<p><b>① a<br>③ c</b></p><ul><li><b>①</b> say a</li><li><b>②</b> say b</li><li><b>③</b> say c</li></ul>' +
            `<p>${words.place('개념 6')}</p>`,
          'w1d1s3-lambda::개념_6 응용 모두_고르기',
        ].join('\t'),
        '',
      ].join('\n'),
    )
  })

  // text | → as it stands on a card
  it.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ['두\n줄', '두<br>줄'],
    ['a\tb', 'a&#9;b'],
    ['#1', '#1'],
  ])('%j is written as %s', (text, html) => {
    expect(
      ankiOf(
        bankOf([
          ofKind(
            'single',
            nineKinds(() => text),
          ),
        ]),
      ),
    ).toContain(`<p>${html}</p>`)
  })

  const expectSame = (lesson: string, question: Question, row: readonly string[] | undefined) => {
    const paper = onPaper(question, words)
    const [id, front = '', back = '', tags] = row ?? []
    expect(id).toBe(`${lesson}/${question.id}`)
    for (const text of [paper.ask, ...paper.groups.flat().map(({ text }) => text)])
      expect(textOfHtml(front)).toContain(text)
    for (const line of paper.code) expect(textOfHtml(front)).toContain(line)
    for (const text of [...paper.answers, ...paper.whys.map(({ say }) => say)]) expect(textOfHtml(back)).toContain(text)
    expect(tags).toMatch(/^\S+ \S+ \S+$/)
  }

  it.each(lessonBanks())('every card of $lesson comes back from the file', bank => {
    const rows = ankiRows(ankiOf(bank))
    expect(rows).toHaveLength(bank.questions.length)
    for (const [index, question] of bank.questions.entries()) expectSame(bank.lesson, question, rows[index])
  })

  it('any sign in any text survives', () => {
    fc.assert(
      fc.property(wildText, wild => {
        const questions = nineKinds(name => `${wild} ${name}`)
        const bank = bankOf(questions, wild)
        const rows = ankiRows(ankiOf(bank))
        for (const [index, question] of questions.entries()) expectSame(bank.lesson, question, rows[index])
      }),
      { numRuns: 200 },
    )
  })
})

/** A sheet would run a text that begins so; it is held back by a mark before it. */
const inSheet = (text: string) => (/^(\s*[=+\-@]|[\t\r\n])/.test(text) ? `'${text}` : text)

describe('CSV', () => {
  it('the first row names the columns', () => {
    expect(rowsOf(bankCsvOf(bankOf([])), ',')[0]?.map(name => name.replace(/^\uFEFF/, ''))).toEqual(
      SHEET_COLUMNS.map(column => words.columns[column]),
    )
  })

  it('a question is a row', () => {
    const question = ofKind('single')
    const grounds = [{ key: 'k', label: '요청 요금', written: '$0.20', source: 'AWS', asOf: '2025-10-28' }]
    const [, row] = rowsOf(bankCsvOf(bankOf([{ ...question, grounds }])), ',')
    expect(row).toEqual([
      ...['one', questionVersion(question), '6', '비용', '응용', '하나 고르기', 'ask', ''],
      ...['① a\n② b', '② b', '①: say a\n②: say b', 'hint', '개념 6', '요청 요금: $0.20 (AWS, 2025-10-28)'],
    ])
  })

  it('a text that a sheet would run is a text', () => {
    const [, row] = rowsOf(
      bankCsvOf(
        bankOf([
          ofKind(
            'single',
            nineKinds(() => '=1+1'),
          ),
        ]),
      ),
      ',',
    )
    expect(row?.[SHEET_COLUMNS.indexOf('ask')]).toBe("'=1+1")
  })

  const expectSame = (question: Question, row: readonly string[] | undefined) => {
    const cell = (column: (typeof SHEET_COLUMNS)[number]) => row?.[SHEET_COLUMNS.indexOf(column)]
    const paper = onPaper(question, words)
    expect(cell('id')).toBe(question.id)
    expect(cell('ask')).toBe(inSheet(paper.ask))
    expect(cell('code')).toBe(inSheet(paper.code.join('\n')))
    expect(cell('options')).toBe(
      paper.groups
        .flat()
        .map(({ mark, text }) => `${mark} ${text}`)
        .join('\n'),
    )
    expect(cell('answer')).toBe(inSheet(paper.answers.join('\n')))
    expect(cell('why')).toBe(inSheet(paper.whys.map(({ what, say }) => `${what}: ${say}`).join('\n')))
    expect(cell('hint')).toBe(inSheet(question.hint ?? ''))
  }

  it.each(lessonBanks())('every row of $lesson comes back from the file', bank => {
    const [, ...rows] = rowsOf(bankCsvOf(bank), ',')
    expect(rows).toHaveLength(bank.questions.length)
    for (const [index, question] of bank.questions.entries()) expectSame(question, rows[index])
  })

  it('any sign in any text survives', () => {
    fc.assert(
      fc.property(wildText, wild => {
        const questions = nineKinds(name => `${wild} ${name}`)
        const [, ...rows] = rowsOf(bankCsvOf(bankOf(questions)), ',')
        for (const [index, question] of questions.entries()) expectSame(question, rows[index])
      }),
      { numRuns: 200 },
    )
  })
})
