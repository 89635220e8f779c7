import { createRoot } from 'react-dom/client'
import type { PageData } from '#core/lesson/page.ts'
import { openPlans } from '#state/plan.ts'
import { loadSettings } from '#state/settings.ts'
import { joinShow, showStore } from '#state/show.ts'
import { loadPrefs } from '#state/show-prefs.ts'
import { showSettings } from '../appearance.ts'
import { watchKeys } from './keys.ts'
import { PresentView } from './PresentView.tsx'

/** Brings the presenter's window to life; the notes in it are finished HTML. */
export function start(page: Extract<PageData, { kind: 'stage' | 'present' }>): void {
  showSettings()
  loadSettings()
  loadPrefs()
  openPlans(page.lesson, page.plans)
  joinShow(page.lesson)
  showNotes()
  showStore.subscribe(showNotes)
  const place = document.getElementById('present')
  if (place)
    createRoot(place).render(<PresentView title={page.lessonTitle} topics={page.topics} questions={page.questions} />)
  watchKeys()
}

/** Of all notes those of the section that the class sees. */
function showNotes(): void {
  const { show, steps } = showStore.getState()
  const section = steps[show.step]?.section
  let isAny = false
  for (const notes of document.querySelectorAll<HTMLElement>('[data-notes]')) {
    notes.hidden = notes.dataset.notes !== section
    isAny ||= !notes.hidden && notes.childElementCount > 0
  }
  document.querySelector('.present-none')?.toggleAttribute('hidden', isAny)
}
