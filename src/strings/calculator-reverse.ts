import type { Solution, Solvable } from '#core/cost/reverse.ts'
import { requestsWords } from './calculator.ts'
import { FIELD } from './cost.ts'
import { withParticle } from './particle.ts'
import { counted } from './quantity.ts'

const most = (field: Solvable, value: number, days: number): string => {
  switch (field) {
    case 'requests':
      return `월 ${counted(value)}건(하루 약 ${requestsWords(value / days)})`
    case 'duration':
      return `${counted(value)}ms`
    case 'memory':
      return `${counted(value)}MB`
  }
}

export const reverseWords = {
  title: '이 금액이 되려면?',
  target: '한 달 Lambda 금액',
  wrong: '금액에는 숫자를 입력해 주세요. 예: 20이나 $50',
  basis: (lacksPrice: boolean) =>
    `영수증의 합계가 이 금액을 넘지 않는 가장 큰 값이에요.${lacksPrice ? ' Lambda에 가격 자료가 없는 항목이 있어서 실제로는 더 작을 수 있어요.' : ''}`,
  solved: (field: Solvable, solution: Solution, days: number): string => {
    const name = withParticle(FIELD[field], '을/를')
    switch (solution.kind) {
      case 'none':
        return `${name} 가장 작게 줄여도 이 금액을 넘어요.`
      case 'any':
        return `${name} 가장 크게 늘려도 이 금액을 넘지 않아요.`
      case 'most':
        return `${FIELD[field]}만 바꾸면 ${most(field, solution.value, days)}까지예요.`
    }
  },
} as const
