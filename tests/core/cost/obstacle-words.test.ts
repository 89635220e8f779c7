import { expect, it } from 'vitest'
import type { Obstacle } from '#core/cost/obstacles.ts'
import { obstacleWords } from '#strings/calculator-obstacles.ts'

it.each<[string, Obstacle, string]>([
  [
    'ALB',
    { kind: 'response', megabytes: 5, limit: 1, streamed: false, front: 'alb' },
    '응답이 5MB예요. ALB는 Lambda의 응답을 1MB까지만 전해요. Function URL이나 API Gateway를 쓰거나, S3에 올리고 미리 서명한 URL을 돌려주세요.',
  ],
  [
    'HTTP API',
    { kind: 'response', megabytes: 100, limit: 10, streamed: true, front: 'http' },
    '응답이 100MB예요. HTTP API는 응답을 10MB까지만 전해요. Function URL이나 REST API로 스트리밍하거나, S3에 올리고 미리 서명한 URL을 돌려주세요.',
  ],
  [
    'no streaming',
    { kind: 'front-buffers', front: 'alb' },
    'ALB는 응답을 모았다가 한 번에 보내서 스트리밍이 되지 않아요. 스트리밍하려면 Function URL이나 REST API를 쓰세요.',
  ],
  [
    'one request',
    { kind: 'server-memory', side: 'fargate', each: 1024, together: 1, has: 512 },
    '요청 하나가 Lambda처럼 1,024MB를 쓴다면 Fargate 태스크 하나(512MB)에 들어가지 않아요. Fargate 메모리를 늘리세요.',
  ],
  [
    'a large request',
    { kind: 'request', megabytes: 7, limit: 6, front: 'none' },
    '요청이 7MB예요. 동기 호출의 요청은 6MB까지예요. S3에 미리 서명한 URL로 올리게 하고, 함수에는 그 위치만 보내세요.',
  ],
  [
    'a large request behind a load balancer',
    { kind: 'request', megabytes: 2, limit: 1, front: 'alb' },
    '요청이 2MB예요. ALB는 Lambda에 요청을 1MB까지만 전해요. Function URL이나 API Gateway를 쓰거나, S3에 미리 서명한 URL로 올리게 하고, 함수에는 그 위치만 보내세요.',
  ],
  [
    'EC2 that is off while requests come',
    { kind: 'servers-off', share: 0.755, hoursOn: 6.04 },
    'EC2는 하루 평균 6시간만 켜지는데, 요청의 76%는 꺼져 있을 때 들어와요. EC2를 켜 두는 시간을 늘리거나, 그 요청은 SQS에 모았다가 켜졌을 때 처리하세요.',
  ],
  [
    'several requests',
    { kind: 'server-memory', side: 'ec2', each: 768, together: 2, has: 1024 },
    '요청마다 Lambda처럼 768MB를 쓴다면, 가장 바쁠 때 EC2 한 대(1,024MB)에 요청 2개가 함께 들어가지 않아요. 메모리가 더 큰 인스턴스 타입을 고르세요.',
  ],
])('%s', (_, obstacle, words) => {
  expect(obstacleWords(obstacle)).toBe(words)
})
