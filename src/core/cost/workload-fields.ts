import { gigabytes, hours, mebibytes, millis, requestsPerMonth, usd } from '#core/units.ts'
import type { Workload } from './workload.ts'
import type { NumberField } from './workload-error.ts'

interface Place {
  readonly read: (workload: Workload) => number
  readonly write: (workload: Workload, n: number) => Workload
}

type Group = 'ec2' | 'operations' | 'cold' | 'response' | 'fleet' | 'fargate' | 'around'

const within = <In extends Group>(group: In, workload: Workload, change: Partial<Workload[In]>): Workload => ({
  ...workload,
  [group]: { ...workload[group], ...change },
})

const PERCENT = 100

/**
 * Where each typed number lies in a checked workload.
 *
 * - Out: reads and replaces a number in the unit of its `FIELD_RULES`; a percentage is a share of 100. Errors: none.
 */
export const WORKLOAD_FIELDS: Readonly<Record<NumberField, Place>> = {
  requests: { read: w => w.requests, write: (w, n) => ({ ...w, requests: requestsPerMonth(n) }) },
  duration: { read: w => w.duration, write: (w, n) => ({ ...w, duration: millis(n) }) },
  memory: { read: w => w.memory, write: (w, n) => ({ ...w, memory: mebibytes(n) }) },
  ephemeral: { read: w => w.ephemeral, write: (w, n) => ({ ...w, ephemeral: mebibytes(n) }) },
  provisioned: { read: w => w.provisioned, write: (w, n) => ({ ...w, provisioned: n }) },
  provisionedHours: { read: w => w.provisionedHours, write: (w, n) => ({ ...w, provisionedHours: hours(n) }) },
  ec2Count: { read: w => w.ec2.count, write: (w, n) => within('ec2', w, { count: n }) },
  ec2Hours: { read: w => w.ec2.hours, write: (w, n) => within('ec2', w, { hours: hours(n) }) },
  ebs: { read: w => w.ec2.ebs, write: (w, n) => within('ec2', w, { ebs: gigabytes(n) }) },
  discount: { read: w => w.ec2.discount * PERCENT, write: (w, n) => within('ec2', w, { discount: n / PERCENT }) },
  opsHours: { read: w => w.operations.ec2Hours, write: (w, n) => within('operations', w, { ec2Hours: hours(n) }) },
  opsHoursLambda: {
    read: w => w.operations.lambdaHours,
    write: (w, n) => within('operations', w, { lambdaHours: hours(n) }),
  },
  opsHoursFargate: {
    read: w => w.operations.fargateHours,
    write: (w, n) => within('operations', w, { fargateHours: hours(n) }),
  },
  opsRate: { read: w => w.operations.rate, write: (w, n) => within('operations', w, { rate: usd(n) }) },
  coldShare: { read: w => w.cold.share * PERCENT, write: (w, n) => within('cold', w, { share: n / PERCENT }) },
  init: { read: w => w.cold.init, write: (w, n) => within('cold', w, { init: millis(n) }) },
  response: { read: w => w.response.kilobytes, write: (w, n) => within('response', w, { kilobytes: n }) },
  slots: { read: w => w.fleet.slots, write: (w, n) => within('fleet', w, { slots: n }) },
  target: { read: w => w.fleet.target * PERCENT, write: (w, n) => within('fleet', w, { target: n / PERCENT }) },
  fargateMemory: { read: w => w.fargate.memory, write: (w, n) => within('fargate', w, { memory: gigabytes(n) }) },
  fargateCount: { read: w => w.fargate.count, write: (w, n) => within('fargate', w, { count: n }) },
  natData: { read: w => w.around.natData, write: (w, n) => within('around', w, { natData: gigabytes(n) }) },
  payload: { read: w => w.payload, write: (w, n) => ({ ...w, payload: n }) },
  logSize: { read: w => w.around.logSize, write: (w, n) => within('around', w, { logSize: n }) },
}
