import { REGION_IDS, REGION_NAMES } from '#core/aws/regions.ts'
import type { WorkloadInput } from '#core/cost/workload.ts'
import type { FieldUnit } from '#core/cost/workload-error.ts'
import { calculatorWords } from './calculator.ts'
import { fieldWords } from './calculator-fields.ts'
import { FIELD } from './cost.ts'

export const shareWords = {
  whole: '새 창에서 크게 열기',
  qrShow: 'QR 코드 보기',
  qrName: '이 계산의 링크가 담긴 QR 코드',
  qrHint: '휴대폰 카메라로 찍으면 같은 계산이 열려요.',
  qrLoading: 'QR 코드를 그리는 중이에요.',
  qrFailed: 'QR 코드를 그리는 도구를 불러오지 못했어요. 인터넷 연결을 확인하고 다시 시도해 주세요.',
  qrRetry: '다시 시도',
  qrTooLong: '링크가 너무 길어서 QR 코드에 담을 수 없어요. 입력한 글을 줄이거나 "링크 복사"를 쓰세요.',
  onlyHere:
    '지금 주소는 이 기기에서만 열려요(localhost나 파일). 다른 기기에서도 열려면 웹에 올린 페이지에서 링크를 만드세요.',
  paperLink: (link: string) => `이 계산을 다시 여는 주소: ${link}`,
} as const

export const exportWords = {
  title: '내보내기',
  hint: 'JSON은 프로그램에서, CSV는 엑셀에서 쓰기 좋아요. 가정과 가격의 출처, 기준일도 함께 들어가요. 파일은 이 기기에만 저장돼요.',
  json: 'JSON 저장',
  csv: 'CSV 저장',
  print: '인쇄',
  saved: (name: string) => `${name} 파일을 만들었어요.`,
  notNow:
    '지금 입력한 값의 결과가 아직 없어서 내보낼 수 없어요. 위의 안내를 보고 값을 고치거나 가격을 다시 불러와 주세요.',
  fileName: (day: string, ending: 'json' | 'csv') => `lambda-cost-${day}.${ending}`,
} as const

/** Headings and words of the CSV file. */
export const sheetWords = {
  columns: ['구분', '항목', '쪽', '값', '단위', '계산', '출처', '기준일'],
  about: '정보',
  page: '만든 페이지',
  address: '이 계산의 주소',
  created: '만든 때',
  region: '리전',
  input: '입력',
  basis: '가정',
  daysOfMonth: '한 달의 날(요청)',
  hoursOfMonth: '한 달의 시간(서버)',
  rate: '환율',
  receipt: '영수증',
  total: '합계',
  orMore: '이상 (가격 자료가 없는 항목은 빠졌어요)',
  verdict: '결론',
  crossing: '더 싼 쪽이 바뀌는 요청 수',
  missing: '없는 것',
  price: '가격',
  tier: (what: string, number: number) => `${what} ${number}구간`,
  note: '메모',
  perMonth: 'USD/월',
  wonPerMonth: '원/월',
  withVat: '부가세 포함',
  requestsPerDay: '건/일',
  days: '일',
  hours: '시간',
  wonPerUsd: '원/USD',
} as const

const CHOICES: Partial<Record<keyof WorkloadInput, Readonly<Record<string, string>>>> = {
  region: Object.fromEntries(REGION_IDS.map(id => [id, `${REGION_NAMES[id].ko} (${id})`])),
  per: calculatorWords.pers,
  architecture: calculatorWords.architectures,
  month: fieldWords.months,
  profile: fieldWords.profiles,
  snapStart: fieldWords.snapStarts,
  sizing: fieldWords.sizings,
  fargateRun: fieldWords.fargateRuns,
  front: fieldWords.fronts,
}

/** What was chosen, in the words of its list; what was typed, as it was typed. */
export const inputWords = (field: keyof WorkloadInput, value: string | boolean): string =>
  typeof value === 'boolean' ? (value ? '예' : '아니요') : (CHOICES[field]?.[value] ?? value)

/** What each field of an input is called. */
export const INPUT: Readonly<Record<keyof WorkloadInput, string>> = {
  ...FIELD,
  region: calculatorWords.region,
  per: calculatorWords.per,
  architecture: calculatorWords.architecture,
  freeTier: calculatorWords.freeTier,
  ec2Type: calculatorWords.ec2Type,
  month: fieldWords.month,
  profile: fieldWords.profile,
  profileOwn: fieldWords.profileOwn,
  initBilled: fieldWords.initBilled,
  snapStart: fieldWords.snapStart,
  streamed: fieldWords.streamed,
  sizing: fieldWords.sizing,
  credits: fieldWords.extras.credits,
  fargateRun: fieldWords.fargateRun,
  fargateCpu: fieldWords.fargateCpu,
  front: fieldWords.front,
  alb: fieldWords.extras.alb,
  ipv4: fieldWords.extras.ipv4,
  nat: fieldWords.extras.nat,
  dataOut: fieldWords.extras.dataOut,
  logs: fieldWords.extras.logs,
}

/** Unit of the number that a typed field was read as. */
export const FIELD_UNIT: Readonly<Record<FieldUnit, string>> = {
  'requests/month': '건/월',
  ms: 'ms',
  MiB: 'MB',
  environments: '개',
  instances: '대',
  h: '시간/월',
  'h/day': '시간/일',
  GB: 'GB',
  KB: 'KB',
  'USD/h': 'USD/시간',
  percent: '%',
  slots: '개',
  tasks: '개',
}
