import { describe, expect, it } from 'vitest'
import { type Obstacle, obstaclesOf } from '#core/cost/obstacles.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { profileOf } from '#core/cost/profile.ts'
import type { Workload } from '#core/cost/workload.ts'
import { gigabytes, hours, mebibytes, millis, requestsPerMonth } from '#core/units.ts'
import { obstacleWords } from '#strings/calculator-obstacles.ts'

/** 512 MB: two of them fit a t3.micro, one a Fargate task of 0.5 GB. */
const small = workloadOfPreset('scenario1', {
  memory: mebibytes(512),
  duration: millis(1000),
  requests: requestsPerMonth(1_000_000),
})

describe('what cannot be done', () => {
  const around = (changes: Partial<Workload['around']>) => ({ ...small.around, ...changes })
  const perMonth = (perSecond: number) => requestsPerMonth(perSecond * 86_400 * 30)
  // name | workload | obstacles
  it.each<[string, Partial<Workload>, readonly unknown[]]>([
    ['what the lesson has is possible', {}, []],
    ['1,000 at the same time are allowed', { requests: perMonth(1000), ec2: { ...small.ec2, count: 500 } }, []],
    [
      '2,500 at the same time need more, and half a minute to get there',
      { requests: perMonth(2500), ec2: { ...small.ec2, count: 1250 } },
      [
        { kind: 'concurrency', needed: 2500, limit: 1000 },
        { kind: 'ramp', needed: 2500, seconds: 30 },
      ],
    ],
    [
      'very short runs are bound by ten requests a second for each environment',
      { requests: perMonth(20_000), duration: millis(1), ec2: { ...small.ec2, count: 50 } },
      [
        { kind: 'concurrency', needed: 2000, limit: 1000 },
        { kind: 'ramp', needed: 2000, seconds: 20 },
      ],
    ],
    [
      'a response of 7 MB',
      { response: { kilobytes: 7168, streamed: false } },
      [{ kind: 'response', megabytes: 7, limit: 6, streamed: false, front: 'none' }],
    ],
    ['7 MB streamed are possible', { response: { kilobytes: 7168, streamed: true } }, []],
    [
      'a load balancer passes 1 MB on',
      { response: { kilobytes: 1025, streamed: false }, around: around({ front: 'alb' }) },
      [{ kind: 'response', megabytes: 1025 / 1024, limit: 1, streamed: false, front: 'alb' }],
    ],
    ['1 MB is possible', { response: { kilobytes: 1024, streamed: false }, around: around({ front: 'alb' }) }, []],
    [
      'an HTTP API does not stream, and passes 10 MB on',
      { response: { kilobytes: 11_264, streamed: true }, around: around({ front: 'http' }) },
      [
        { kind: 'response', megabytes: 11, limit: 10, streamed: true, front: 'http' },
        { kind: 'front-buffers', front: 'http' },
      ],
    ],
    [
      'a REST API streams up to what Lambda streams',
      { response: { kilobytes: 102_400, streamed: true }, around: around({ front: 'rest' }) },
      [],
    ],
    [
      'a REST API gives up before the function does',
      { duration: millis(29_001), requests: requestsPerMonth(1), around: around({ front: 'rest' }) },
      [{ kind: 'front-timeout', front: 'rest', limit: 29_000 }],
    ],
    [
      'a REST API that streams waits as long as the function runs',
      {
        duration: millis(900_000),
        requests: requestsPerMonth(1),
        response: { kilobytes: 8, streamed: true },
        around: around({ front: 'rest' }),
      },
      [],
    ],
    [
      'SnapStart beside provisioned concurrency and a large /tmp',
      { snapStart: 'python', provisioned: 1, ephemeral: mebibytes(1024) },
      [{ kind: 'snapstart-provisioned' }, { kind: 'snapstart-ephemeral', limit: 512 }],
    ],
    [
      'two slots of one t3.micro do not carry five at the same time',
      { requests: perMonth(4.5) },
      [{ kind: 'too-few-servers', count: 1, carries: 2, needed: 5 }],
    ],
    [
      'a function of 2 GB fits neither a t3.micro nor a task of 0.5 GB',
      { memory: mebibytes(2048) },
      [
        { kind: 'server-memory', side: 'ec2', each: 2048, together: 1, has: 1024 },
        { kind: 'server-memory', side: 'fargate', each: 2048, together: 1, has: 512 },
      ],
    ],
    [
      'two of 768 MB at the same time do not fit one t3.micro, one of them does',
      { memory: mebibytes(768), requests: perMonth(1.5), fargate: { ...small.fargate, memory: gigabytes(1) } },
      [{ kind: 'server-memory', side: 'ec2', each: 768, together: 2, has: 1024 }],
    ],
    [
      'on two instances there is one for each',
      {
        memory: mebibytes(768),
        requests: perMonth(1.5),
        ec2: { ...small.ec2, count: 2 },
        fargate: { ...small.fargate, memory: gigabytes(1) },
      },
      [],
    ],
    [
      'servers that follow the traffic are never too few, nor where a vCPU has a slot and a quarter',
      { requests: perMonth(2.4), fleet: { ...small.fleet, sizing: 'peak', slots: 1.25, target: 1 } },
      [],
    ],
    [
      'EC2 that is on for six hours of a flat day misses three quarters of it',
      { ec2: { ...small.ec2, hours: hours(small.month.hours / 4) } },
      [{ kind: 'servers-off', share: 0.75, hoursOn: 6 }],
    ],
    [
      'and nothing where all comes in the hours that it is on',
      {
        ec2: { ...small.ec2, hours: hours(small.month.hours / 4) },
        profile: profileOf(Array.from({ length: 24 }, (_, hour) => (hour < 6 ? 1 : 0))),
      },
      [],
    ],
    ['nothing is in work without requests', { memory: mebibytes(10_240), requests: requestsPerMonth(0) }, []],
  ])('%s', (_, changes, expected) => {
    expect(obstaclesOf({ ...small, ...changes })).toEqual(expected)
  })

  it('a task for each run holds one request, however many slots a vCPU has', () => {
    const slots = { ...small.fleet, slots: 8 }
    const four = { ...small.fargate, vCpu: 1, memory: gigabytes(2) }
    const workload = { ...small, memory: mebibytes(1024), requests: perMonth(4), fleet: slots, fargate: four }
    const ofFargate = (run: 'always' | 'each') =>
      obstaclesOf({ ...workload, fargate: { ...four, run } }).filter(each => 'side' in each && each.side === 'fargate')
    expect(ofFargate('always')).toEqual([
      { kind: 'server-memory', side: 'fargate', each: 1024, together: 4, has: 2048 },
    ])
    expect(ofFargate('each')).toEqual([])
  })
})

describe('what stands in the way, in words', () => {
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
})
