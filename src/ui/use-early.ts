import { type RefObject, useLayoutEffect } from 'react'

/**
 * Looks once, when the script comes, at what stood in the page before: somebody may have opened, chosen or ticked something.
 *
 * - In: what looks. Errors: none.
 */
export function useArrival(look: () => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: later renders have nothing to find
  useLayoutEffect(look, [])
}

/**
 * What somebody chose in a box or among radios that stood in the page before their script: React leaves it in the page when it
 * hydrates, and tells nobody. They must have `autoComplete="off"`, or a browser that fills in again seems to be somebody.
 *
 * - In: the box, or what holds the radios; what is chosen; what takes another choice. Errors: none.
 */
export const useEarlyCheck = (
  box: RefObject<HTMLInputElement | null>,
  checked: boolean,
  take: (checked: boolean) => void,
) =>
  useArrival(() => {
    if (box.current && box.current.checked !== checked) take(box.current.checked)
  })

/** The same for radios. */
export const useEarlyRadio = <Value extends string>(
  group: RefObject<HTMLElement | null>,
  value: Value,
  values: readonly Value[],
  take: (value: Value) => void,
) =>
  useArrival(() => {
    const chosen = group.current?.querySelector<HTMLInputElement>('input:checked')?.value
    const known = values.find(each => each === chosen)
    if (known !== undefined && known !== value) take(known)
  })
