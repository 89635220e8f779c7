import { createRoot } from 'react-dom/client'
import type { PageData } from '#core/lesson/page.ts'
import { loadSettings } from '#state/settings.ts'
import { joinShow } from '#state/show.ts'
import { loadPrefs } from '#state/show-prefs.ts'
import { showSettings } from '../appearance.ts'
import { watchKeys } from './keys.ts'
import { PresentView } from './PresentView.tsx'

/** Brings the presenter's window to life; the notes in it are finished HTML. */
export function start(page: Extract<PageData, { kind: 'stage' | 'present' }>, main: HTMLElement): void {
  showSettings()
  loadSettings()
  loadPrefs()
  joinShow(page.lesson)
  const place = document.createElement('div')
  place.className = 'present'
  main.append(place)
  createRoot(place).render(<PresentView title={page.lessonTitle} />)
  watchKeys()
}
