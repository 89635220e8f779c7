import type { LessonYaml } from './lesson-schema.ts'
import { outerMinutes } from './notices.ts'
import { endOfPart, findHeading, type HeadingPlace, headingRemedy } from './outline.ts'
import type { Reading } from './read-lesson.ts'

/** Checks the plans of `schedule`: each names headings that are there, and teaches no longer than the class lasts. */
export function checkSchedule(reading: Reading, schedule: LessonYaml['schedule']): void {
  for (const [name, { teach = [], self = [] }] of Object.entries(schedule?.plans ?? {})) {
    const at = ['schedule', 'plans', name]
    const taught = headingsNamed(reading, [...at, 'teach'], teach)
    headingsNamed(reading, [...at, 'self'], self)
    const sum = minutesOfParts(reading, taught)
    if (schedule !== undefined && sum > schedule.planned)
      reading.report(
        [...at, 'teach'],
        `the parts that the plan "${name}" teaches add up to ${sum} minutes, the class has ${schedule.planned}`,
        'move a part from `teach` to `self`, or correct `planned`',
      )
  }
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
