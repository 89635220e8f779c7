import { useStore } from 'zustand'
import { planStore, selectPlan } from '#state/plan.ts'

/** Titles of sections, by their ids. */
export function useTitles(): (section: string) => string {
  const plan = useStore(planStore, selectPlan)
  return section => plan?.parts.find(part => part.section === section)?.title ?? section
}
