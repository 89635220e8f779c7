export const provenanceWords = {
  title: '이 가격은 어디서 나왔나요?',
  region: (name: string, code: string) =>
    `${name}(${code}) 리전의 온디맨드 Linux 가격이고, 세금은 빠져 있어요. 운영 시간과 시간당 비용은 입력한 값이에요.`,
  caption: '이 계산에 쓰인 가격',
  columns: ['가격과 출처', '값', '기준일'],
  requests: 'Lambda 요청',
  duration: (tiers: number) => `Lambda 실행 (사용량 구간 ${tiers}개)`,
  ephemeral: 'Lambda 임시 저장 공간',
  provisioned: 'Provisioned Concurrency 대기',
  provisionedDuration: 'Provisioned Concurrency 실행',
  ec2: (type: string) => `EC2 ${type}`,
  ebs: 'EBS gp3',
  source: (title: string) => `출처: ${title}.`,
  page: 'AWS 페이지',
} as const
