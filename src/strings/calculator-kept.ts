import { requestsWords } from './calculator.ts'
import { counted, signed } from './quantity.ts'

export const keptWords = {
  summary: '여러 계산을 나란히 비교',
  keep: '지금 계산 담아 두기',
  full: (most: number) => `${most}개까지 담을 수 있어요. 하나를 지우면 더 담을 수 있어요.`,
  there: '지금 계산은 이미 담겨 있어요.',
  empty: '계산을 담아 두면 여기에 나란히 놓고 비교할 수 있어요. 이 기기에만 저장돼요.',
  notKept: '브라우저가 저장을 막아서, 이 페이지를 닫으면 사라져요.',
  name: (number: number) => `계산 ${number}`,
  about: (perDay: number, ms: number, mb: number) =>
    `하루 ${requestsWords(perDay)}, ${counted(ms)}ms, ${counted(mb)}MB`,
  place: (region: string, architecture: string, instance: string) => `${region}, ${architecture}, ${instance}.`,
  loading: '가격을 불러오는 중이에요.',
  failed: '가격을 불러오지 못했어요.',
  broken: '고칠 값이 있는 계산이에요. 열어서 고쳐 주세요.',
  difference: (usd: number) => (signed(usd) === '0' ? '지금 계산과 같아요' : `지금 계산보다 ${signed(usd)}`),
  open: '열기',
  openOf: (name: string) => `${name} 열기`,
  drop: '지우기',
  dropOf: (name: string) => `${name} 지우기`,
} as const
