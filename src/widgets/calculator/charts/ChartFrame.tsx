import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { Workload } from '#core/cost/workload.ts'
import { calculatorWords } from '#strings/calculator.ts'
import { frameWords as words } from '#strings/calculator-chart.ts'
import type { Loader } from '#ui/retriable.ts'
import { ChartBoundary } from './ChartBoundary.tsx'
import type { Axes, Caption } from './chart-picture.ts'
import { type Sheet, saveCsv, savePng, saveSvg } from './save-chart.ts'

interface ChartFrameProps<Given extends object> {
  readonly title: string
  readonly subtitle: string
  /** Named in a saved picture, where no subtitle stands */
  readonly axes: Axes
  /** Loads the chart when the frame comes near. */
  readonly load: Loader<{ readonly default: ComponentType<Given> }>
  readonly given: Given
  /** What is drawn, in numbers */
  readonly sheet: () => Sheet
  /** The month that the figures are of, told in caption and sheet */
  readonly month: Workload['month']
  /** Below the plot */
  readonly children?: ReactNode
}

/** A chart in a box that waits for it, to be saved as a picture or as numbers. */
export function ChartFrame<Given extends object>(props: ChartFrameProps<Given>) {
  const { title, subtitle, axes, load, given, sheet, month, children } = props
  const note = calculatorWords.month(month)
  const box = useRef<HTMLDivElement>(null)
  const near = useNear(box)
  const [Chart, setChart] = useState(() => chartBy(load))
  const waiting = <div className="calc-plot-empty">{words.loading}</div>
  return (
    <figure className="calc-figure">
      <figcaption>
        {title}{' '}
        <small>
          {subtitle} {note}
        </small>
      </figcaption>
      <div className="calc-plot" ref={box}>
        {near ? (
          <ChartBoundary onRetry={() => setChart(() => chartBy(load, true))}>
            <Suspense fallback={waiting}>
              <Chart {...given} />
            </Suspense>
          </ChartBoundary>
        ) : (
          waiting
        )}
      </div>
      {children}
      <SaveButtons caption={{ title, axes, note }} box={box} sheet={() => [...sheet(), [note]]} />
    </figure>
  )
}

const chartBy = <Given extends object>(load: ChartFrameProps<Given>['load'], byHand?: boolean) =>
  lazy(() => load(byHand)) as unknown as ComponentType<Given>

interface SaveButtonsProps {
  readonly caption: Caption
  readonly box: React.RefObject<HTMLDivElement | null>
  readonly sheet: () => Sheet
}

function SaveButtons({ caption, box, sheet }: SaveButtonsProps) {
  const { title } = caption
  const [isRefused, setIsRefused] = useState(false)
  const saveWith = (save: typeof savePng) => async () =>
    setIsRefused(box.current === null || !(await save(caption, box.current)))
  return (
    <div className="calc-save">
      <button type="button" className="calc-button" aria-label={words.png(title)} onClick={saveWith(savePng)}>
        PNG
      </button>
      <button type="button" className="calc-button" aria-label={words.svg(title)} onClick={saveWith(saveSvg)}>
        SVG
      </button>
      <button
        type="button"
        className="calc-button"
        aria-label={words.csv(title)}
        onClick={() => saveCsv(title, sheet())}
      >
        CSV
      </button>
      <span className="calc-note" role="status">
        {isRefused ? words.refused : ''}
      </span>
    </div>
  )
}

/** True once the element is within a screen's reach. Never during the first render, which equals the prerendered HTML. */
function useNear(box: React.RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (near || box.current === null) return
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: '400px' },
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [near, box])
  return near
}
