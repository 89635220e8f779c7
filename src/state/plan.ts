import { createStore } from 'zustand/vanilla'
import { type Plan, type PlanPart, planFrom, withPart } from '#core/lesson/plan.ts'
import { followOtherWindows } from './other-windows.ts'
import { saved } from './saved.ts'

export interface PlanState {
  /** The lesson's own plans. */
  readonly plans: readonly Plan[]
  /** The one that is chosen, with what the instructor changed of it. */
  readonly plan: Plan | undefined
}

export const planStore = createStore<PlanState>(() => ({ plans: [], plan: undefined }))
export const selectPlans = (state: PlanState) => state.plans
export const selectPlan = (state: PlanState) => state.plan

/** As the device keeps it: checked against the lesson's own plan of the same id. */
interface KeptPlan {
  readonly id: string
  readonly data: unknown
}

const deviceOf = (lesson: string) =>
  saved<KeptPlan>({
    key: `plan:${lesson}`,
    version: 1,
    accept: data => (typeof Object(data).id === 'string' && 'data' in Object(data) ? (data as KeptPlan) : undefined),
    migrate: () => undefined,
  })

let device: ReturnType<typeof deviceOf> | undefined

/** - In: the lesson and its plans. The plan of the last time is chosen, else the first; what another window chooses is, too. */
export function openPlans(lesson: string, plans: readonly Plan[]): void {
  const own = deviceOf(lesson)
  device = own
  takeKept(own, plans)
  followOtherWindows(() => own.hasNews() && takeKept(own, plans))
}

function takeKept(from: ReturnType<typeof deviceOf>, plans: readonly Plan[]): void {
  const kept = from.load()
  const own = plans.find(({ id }) => id === kept?.id) ?? plans[0]
  planStore.setState({ plans, plan: own && (planFrom(kept?.data, own) ?? own) })
}

/** Takes one of the lesson's plans as its author wrote it. */
export function choosePlan(id: string): void {
  keep(planStore.getState().plans.find(plan => plan.id === id))
}

export function changePart(section: string, change: Partial<Pick<PlanPart, 'use' | 'minutes'>>): void {
  const { plan } = planStore.getState()
  keep(plan && withPart(plan, section, change))
}

/** - In: when it begins, in minutes of the day. */
export function changeStart(start: number | undefined): void {
  const { plan } = planStore.getState()
  keep(plan && { ...plan, start })
}

/** - In: minutes of the class. */
export function changePlanned(planned: number): void {
  const { plan } = planStore.getState()
  keep(plan && { ...plan, planned })
}

function keep(plan: Plan | undefined): void {
  if (plan === undefined) return
  planStore.setState({ plan })
  device?.save({ id: plan.id, data: plan })
}
