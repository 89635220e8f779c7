import { useCallback, useEffect, useState } from 'react'
import { loadPrices, type PriceBook, type RegionId, SEOUL } from '#core/aws/price-book.ts'

/** What this page has loaded so far. Seoul is always at hand, so the first render never waits. */
const books = new Map<RegionId, PriceBook>([[SEOUL.region, SEOUL]])

export interface Prices {
  readonly book: PriceBook | undefined
  readonly failed: boolean
  readonly retry: () => void
}

interface Attempt {
  readonly region: RegionId
  readonly state: 'loaded' | 'failed'
}

/** Prices of the one region in use, loaded when it is chosen. */
export function usePrices(region: RegionId): Prices {
  const [attempt, setAttempt] = useState<Attempt>()
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is the wish to try again
  useEffect(() => {
    if (books.has(region)) return
    let left = false
    const settle = (state: Attempt['state']) => {
      if (!left) setAttempt({ region, state })
    }
    loadPrices(region).then(
      book => {
        books.set(region, book)
        settle('loaded')
      },
      () => settle('failed'),
    )
    return () => {
      left = true
    }
  }, [region, round])
  const retry = useCallback(() => {
    setAttempt(undefined)
    setRound(round => round + 1)
  }, [])
  return { book: books.get(region), failed: attempt?.region === region && attempt.state === 'failed', retry }
}
