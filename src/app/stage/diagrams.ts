import { changeShow, showStore } from '#state/show.ts'

const FIGURE = 'figure[data-diagram]'
const BAR = '.diagram-steps'

/** Diagrams of all windows stand at the same step: what is pressed here is told, what was pressed elsewhere is shown. */
export function mirrorDiagrams(main: HTMLElement): void {
  const told = new MutationObserver(changes => {
    for (const { target } of changes) tell(target as HTMLElement)
  })
  const watch = () => {
    for (const bar of main.querySelectorAll(BAR)) told.observe(bar, { attributeFilter: ['data-step'] })
  }
  watch()
  void import('#widgets/diagram/steps.ts').then(({ stepOf, stepTo }) => {
    const follow = () => {
      const { diagrams } = showStore.getState().show
      for (const figure of main.querySelectorAll<HTMLElement>(FIGURE)) {
        const step = diagrams[figure.dataset.title ?? ''] ?? 0
        if (stepOf(figure) !== step) stepTo(figure, step)
      }
    }
    showStore.subscribe(({ show }, before) => show.diagrams !== before.show.diagrams && follow())
    follow()
  })
}

function tell(bar: HTMLElement): void {
  const title = bar.closest<HTMLElement>(FIGURE)?.dataset.title ?? ''
  const step = Number(bar.dataset.step)
  const { diagrams } = showStore.getState().show
  if ((diagrams[title] ?? 0) !== step) changeShow({ diagrams: { ...diagrams, [title]: step } })
}
