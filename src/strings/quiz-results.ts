export const resultWords = {
  title: '결과를 파일로 저장',
  lead: '선생님이 결과를 모을 때 쓰는 파일이에요. 퀴즈와 지난 시험의 결과가 함께 들어 있어요. 저장한 파일은 이 기기에만 있고, 보내는 것은 직접 해요.',
  name: '이름',
  json: 'JSON 저장 (선생님이 모으는 파일)',
  csv: 'CSV 저장 (표로 보는 파일)',
  saved: (file: string) => `${file} 파일로 저장했어요.`,
  file: (name: string, day: Date, kind: string) =>
    `${['퀴즈 결과', name, day.toLocaleDateString('sv-SE')].filter(Boolean).join(' ')}.${kind}`,
} as const
