import { withParticle } from './particle.ts'

export const decideWords = {
  title: (field: string) => `무엇이 결과를 가장 크게 바꾸나요? ${withParticle(field, '이에요/예요')}.`,
  caption: '값을 하나씩 절반으로(윗줄), 1.5배로(아랫줄) 바꿀 때 월 비용의 변화',
  input: '바꾸는 값',
} as const
