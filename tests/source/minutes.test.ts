import { expect, it } from 'vitest'
import { minutesOf, minutesOfHeading } from '#source/minutes.ts'

// end of a heading | → minutes
it.each([
  ['(12분)', 12],
  ['(12 분)', 12],
  ['（12분）', 12],
  ['(2시간)', 120],
  ['(1.5시간)', 90],
  ['(0.5시간)', 30],
  ['(1시간 30분)', 90],
  ['(1시간30분)', 90],
  ['(10-15분)', 15],
  ['(10~15분)', 15],
  ['(10 – 15분)', 15],
  ['(1-2시간)', 120],
  ['(약 10분)', 10],
  ['(총 50분)', 50],
  ['(최대 15분)', 15],
  ['(예상 시간: 20분)', 20],
  ['(소요 시간: 1시간 20분)', 80],
  ['(30분 - 설명)', 30],
  ['(10분 휴식)', 10],
  ['(5분간)', 5],
  ['(10분 전체 토론)', 10],
  ['(선택사항, 10분)', 10],
  ['(12:00-12:10, 10분)', 10],
  ['(10분, 12:00-12:10)', 10],
  ['(10분) - 12:00-12:10', 10],
  ['(10분) 12:00 ~ 12:10', 10],
  ['(5분×3팀)', 15],
  ['(5분 × 3팀)', 15],
  ['(5분 x 3팀)', 15],
  ['(5분*3)', 15],
  ['(1시간 × 2일)', 120],
  ['- 5분', 5],
  ['– 5분', 5],
  ['— 5분', 5],
  ['- 1.5시간', 90],
  ['- 1시간 30분', 90],
  ['- 10-15분', 15],
  ['- 10~15분', 15],
])('`제목 %s` has its minutes and loses them from its title', (end, minutes) => {
  expect(minutesOfHeading(`제목 ${end}`)).toEqual({ text: '제목', minutes })
})

it('what stands before the minutes stays in the title', () => {
  expect(minutesOfHeading('비용 - EC2 (Spot) (5분)')).toEqual({ text: '비용 - EC2 (Spot)', minutes: 5 })
  expect(minutesOfHeading('오전 09:00-09:50 (50분)')).toEqual({ text: '오전 09:00-09:50', minutes: 50 })
})

// headings whose numbers are no duration of theirs
it.each([
  '과제 (필수 5개)',
  '정리 (10분 후)',
  '정리 (10분 뒤)',
  '준비 (시작 10분 전)',
  '제출 (30분 이내)',
  '대기 (5분 이상)',
  '점검 (5분마다)',
  '점검 (매 5분)',
  '점검 (5분 간격)',
  '정리 (1시간 30분 후)',
  '비율 (3분의 1)',
  '문서 (2부분)',
  '오전 (12:00-12:10)',
  '동시성 (1,000개)',
  '15분 제한',
  'Lambda - 서버리스',
  '시간',
  '',
])('`%s` has none and stays as it is', heading => {
  expect(minutesOfHeading(heading)).toEqual({ text: heading, minutes: undefined })
})

it('of two durations the first that is one counts', () => {
  expect(minutesOf('10분 후 시작, 20분')).toBe(20)
  expect(minutesOf('20분 발표, 10분 질의')).toBe(20)
})
