import { SIDE } from './calculator.ts'
import { money, roughly } from './quantity.ts'

interface Point {
  readonly perDay: number
  readonly lambda: number
  readonly ec2: number
}

export const chartWords = {
  title: '요청 수에 따른 월 비용',
  subtitle: '가로는 하루 요청 수(한 칸이 10배), 세로는 월 비용이에요.',
  loading: '그래프를 불러오는 중이에요.',
  failed: '그래프를 그리지 못했어요. 아래 표에 같은 내용이 있어요.',
  reason: (reason: string) => `까닭: ${reason}`,
  retry: '다시 그리기',
  table: '그래프를 표로 보기',
  tableCaption: '하루 요청 수마다 월 비용(US$)과 더 싼 쪽',
  columns: { perDay: '하루 요청', cheaper: '더 싼 쪽' },
  same: '같음',
  now: '지금',
  nowRow: '지금 입력한 값',
  crossing: (perDay: number) => `하루 약 ${roughly(perDay)} 건`,
  crossingRow: '손익분기점',
  perDay: (perDay: number) => `${roughly(perDay)} 건`,
  point: ({ perDay, lambda, ec2 }: Point) =>
    `하루 ${roughly(perDay)} 건: ${SIDE.lambda} ${money(lambda)}, ${SIDE.ec2} ${money(ec2)}`,
  label: ({ now, breakEven }: { readonly now: Point | undefined; readonly breakEven: Point | undefined }) =>
    [
      '요청 수에 따른 월 비용 그래프.',
      breakEven === undefined ? '' : `하루 약 ${roughly(breakEven.perDay)} 건에서 두 선이 만나요.`,
      now === undefined ? '' : `지금은 하루 ${roughly(now.perDay)} 건이에요.`,
      '왼쪽·오른쪽 화살표로 점마다 읽어요.',
    ]
      .filter(Boolean)
      .join(' '),
} as const
