import { useCallback, useEffect, useState } from 'react'
import { loadPrices, PRICE_FILES, type PriceBook, type PriceFile, type RegionId, SEOUL } from '#core/aws/price-book.ts'
import { type Loader, retriable } from '#ui/retriable.ts'

/** What this page has loaded so far. Seoul is always at hand, so the first render never waits. */
const books = new Map<RegionId, PriceBook>([[SEOUL.region, SEOUL]])

/** Every region's file, to be asked for again where it did not come. */
const files = new Map<RegionId, Loader<{ readonly default: PriceFile }>>()

function fileOf(region: RegionId) {
  const file = files.get(region) ?? retriable(PRICE_FILES[region])
  files.set(region, file)
  return file
}

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
  useEffect(() => {
    if (books.has(region)) return
    let left = false
    const settle = (state: Attempt['state']) => {
      if (!left) setAttempt({ region, state })
    }
    loadPrices(region, () => fileOf(region)(round > 0)).then(
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
