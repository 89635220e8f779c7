import type { Section } from '#core/lesson/lesson.ts'
import type { Plan } from '#core/lesson/plan.ts'
import type { LessonYaml } from './lesson-schema.ts'
import { outerMinutes } from './notices.ts'
import { endOfPart, findHeading, type HeadingPlace, headingRemedy } from './outline.ts'
import type { Reading } from './read-lesson.ts'

type Schedule = LessonYaml['schedule']

/**
 * The plans of `schedule`, each section with what becomes of it in class. A lesson without plans has one that teaches all.
 *
 * - In: the lesson, its sections. Out: plans, one at least. Reported: a heading that is not there, one that is both
 *   taught and left to self-study, and more minutes than the class has.
 */
export function readPlans(reading: Reading, schedule: Schedule, sections: readonly Section[]): readonly Plan[] {
  const parts = sections.map(section => ({
    section: section.id,
    title: section.title,
    minutes: ownMinutes(reading, section, sections),
  }))
  const plans = Object.entries(schedule?.plans ?? {}).map(([id, plan]): Plan => {
    const at = ['schedule', 'plans', id]
    const taught = headingsNamed(reading, [...at, 'teach'], plan.teach ?? [])
    const left = headingsNamed(reading, [...at, 'self'], plan.self ?? [])
    const planned = plan.planned ?? schedule?.planned ?? 0
    checkSum(reading, id, minutesOfParts(reading, taught), planned)
    for (const [index, heading] of left.entries())
      if (taught.includes(heading))
        reading.report(
          [...at, 'self', index],
          `the plan "${id}" both teaches "${heading.title}" and leaves it to self-study`,
          'name it in one of the two lists',
        )
    const useOf = (index: number) => {
      const section = sections[index] as Section
      if (covers(reading, taught, section)) return 'teach'
      if (covers(reading, left, section)) return 'self'
      return parts[index]?.minutes === 0 ? 'teach' : 'skip'
    }
    return {
      id,
      label: plan.label,
      planned,
      start: undefined,
      parts: parts.map((part, index) => ({ ...part, use: useOf(index) })),
    }
  })
  if (plans.length > 0) return plans
  const all = parts.map(part => ({ ...part, use: 'teach' as const }))
  const sum = outerMinutes(reading.headings)
  return [{ id: 'all', label: undefined, planned: schedule?.planned ?? sum, start: undefined, parts: all }]
}

function checkSum(reading: Reading, plan: string, sum: number, planned: number): void {
  if (sum > planned)
    reading.report(
      ['schedule', 'plans', plan, 'teach'],
      `the parts that the plan "${plan}" teaches add up to ${sum} minutes, the class has ${planned}`,
      'move a part from `teach` to `self`, or correct `planned`',
    )
}

/** A heading names the section that it is in, and all sections in its own part. */
const covers = ({ headings, text }: Reading, named: readonly HeadingPlace[], { start, end }: Section) =>
  named.some(
    heading =>
      (heading.start >= start && heading.start < end) ||
      (start >= heading.start && start < endOfPart(headings, heading, text.length)),
  )

/** Minutes of a section, those of sections inside of it left to them. */
function ownMinutes({ headings, text }: Reading, { start, end }: Section, sections: readonly Section[]): number {
  const heading = headings.find(place => place.start === start)
  const last = heading === undefined ? end : endOfPart(headings, heading, text.length)
  const inner = sections.filter(other => other.start >= end && other.start < last)
  if (inner.some(({ minutes }) => minutes !== undefined)) return 0
  return outerMinutes(headings.filter(place => place.start >= start && place.start < end))
}

function headingsNamed(reading: Reading, at: readonly string[], names: readonly string[]): readonly HeadingPlace[] {
  return names.flatMap((name, index) => {
    const heading = findHeading(reading.headings, name)
    if (heading === undefined)
      reading.report([...at, index], `there is no heading "${name}" in session.md`, headingRemedy(reading.headings))
    return heading ?? []
  })
}

/** Minutes of these parts and of what lies in them, nothing counted twice. */
function minutesOfParts({ headings, text }: Reading, parts: readonly HeadingPlace[]): number {
  const isIn = (heading: HeadingPlace) =>
    parts.some(part => heading.start >= part.start && heading.start < endOfPart(headings, part, text.length))
  return outerMinutes(headings.map(heading => (isIn(heading) ? heading : { ...heading, minutes: undefined })))
}
