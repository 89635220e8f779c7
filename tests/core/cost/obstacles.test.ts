import { describe, expect, it } from 'vitest'
import { obstaclesOf } from '#core/cost/obstacles.ts'
import { workloadOfPreset } from '#core/cost/preset-workload.ts'
import { profileOf } from '#core/cost/profile.ts'
import type { Workload } from '#core/cost/workload.ts'
import { gigabytes, hours, mebibytes, millis, requestsPerMonth } from '#core/units.ts'

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
      'INIT of more than 10 s, where some runs begin cold',
      { cold: { share: 0.01, init: millis(10_001), billed: true } },
      [{ kind: 'init', limit: 10_000 }],
    ],
    ['INIT of 10 s', { cold: { share: 0.01, init: millis(10_000), billed: true } }, []],
    [
      'INIT of 30 s, made ready before',
      { cold: { share: 0.01, init: millis(30_000), billed: true }, provisioned: 1 },
      [],
    ],
    [
      'a request of 7 MB, which API Gateway would let through',
      { payload: 7168, around: around({ front: 'http' }) },
      [{ kind: 'request', megabytes: 7, limit: 6, front: 'http' }],
    ],
    ['a request of 6 MB is as much as goes', { payload: 6144 }, []],
    [
      'a request of 2 MB behind a load balancer',
      { payload: 2048, around: around({ front: 'alb' }) },
      [{ kind: 'request', megabytes: 2, limit: 1, front: 'alb' }],
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
