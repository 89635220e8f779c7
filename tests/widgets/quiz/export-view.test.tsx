import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { savedFiles } from '../saved-files.ts'
import { press, said, view } from './export-desk.tsx'

const made = savedFiles()
const box = (group: string, name: RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('checkbox', { name })

describe('the prerendered page', () => {
  it('has every choice and form, and no paper yet', () => {
    const html = renderToString(view)
    for (const text of ['개념 6 비용 (8)', '하나 고르기 (1)', 'GIFT 저장', '시험지 인쇄', '결과 파일 고르기'])
      expect(html).toContain(text)
    expect(html).not.toContain('say a')
  })
})

describe('choosing', () => {
  it('a question goes out when its concept, level and kind are ticked', async () => {
    render(view)
    said('9문제 중 9문제를 골랐어요.')
    await userEvent.click(box('개념', /^개념 1/))
    said('9문제 중 8문제를 골랐어요.')
    await userEvent.click(box('유형', /^모두 고르기/))
    said('9문제 중 7문제를 골랐어요.')
    await press('모든 문제 고르기')
    said('9문제 중 9문제를 골랐어요.')
    expect(box('개념', /^개념 1/).checked).toBe(true)
  })

  it('nothing can be saved or printed when nothing is chosen', async () => {
    render(view)
    await userEvent.click(box('난이도', /^응용/))
    said('고른 조건에 맞는 문제가 없어요. 개념, 난이도, 유형에서 하나씩은 고르세요.')
    for (const name of ['GIFT 저장', 'QTI 2.1 저장', 'Anki 저장', 'CSV 저장', '시험지 인쇄', '정답지 인쇄'])
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled, name).toBe(true)
  })

  it('a box unticked before the script counts', () => {
    const place = document.createElement('div')
    document.body.append(place)
    place.innerHTML = renderToString(view)
    const first = place.querySelector<HTMLInputElement>('input[name=concept]')
    if (first) first.checked = false
    render(view, { container: place, hydrate: true })
    said('9문제 중 8문제를 골랐어요.')
    place.remove()
  })
})

describe('saving', () => {
  // button | file | how it begins
  it.each([
    ['GIFT 저장', 'lambda-gift.txt', '$CATEGORY: 람다'],
    ['QTI 2.1 저장', 'lambda-qti.zip', 'PK'],
    ['Anki 저장', 'lambda-anki.txt', '#separator:tab'],
    ['CSV 저장', 'lambda-questions.csv', '문제 ID,'],
  ])('%s gives %s', async (button, name, beginning) => {
    render(view)
    await press(button)
    expect((await made[0]?.text())?.replace(/^\uFEFF/, '').startsWith(beginning)).toBe(true)
    said(`${name} 파일에 9문제를 저장했어요.`)
  })

  it('only what is chosen is in the file', async () => {
    render(view)
    await userEvent.click(box('개념', /^개념 6/))
    await press('GIFT 저장')
    expect((await made[0]?.text())?.match(/^::/gm)).toHaveLength(1)
  })
})

describe('paper', () => {
  it('exam and key have the same questions under the same numbers, the answers stand in the key alone', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    render(view)
    window.dispatchEvent(new Event('beforeprint'))
    const itemsOf = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('listitem')
        .filter(({ parentElement }) => parentElement?.tagName === 'OL')
    const [exam, key] = [itemsOf('람다 시험지'), itemsOf('람다 정답지')]
    expect([exam.length, key.length]).toEqual([9, 9])
    expect(exam[0]?.textContent).toContain('① a')
    expect(exam.map(({ textContent }) => textContent).join('')).not.toContain('say')
    expect(key[0]?.textContent).toContain('정답: ② b')
    vi.unstubAllGlobals()
  })

  it.each([
    ['시험지 인쇄', 'exam'],
    ['정답지 인쇄', 'key'],
  ])('%s names the paper while it is printed', async (button, paper) => {
    const asked: (string | undefined)[] = []
    vi.stubGlobal('print', () => asked.push(document.documentElement.dataset.print))
    render(view)
    await press(button)
    expect(asked).toEqual([paper])
    window.dispatchEvent(new Event('afterprint'))
    expect(document.documentElement.dataset.print).toBeUndefined()
    vi.unstubAllGlobals()
  })
})
