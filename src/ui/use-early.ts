import { type RefObject, useLayoutEffect } from 'react'

/**
 * What somebody chose in a box or among radios that stood in the page before their script: React leaves it in the page when it
 * hydrates, and tells nobody. They must have `autoComplete="off"`, or a browser that fills in again seems to be somebody.
 *
 * - In: the box, or what holds the radios; what is chosen; what takes another choice. Errors: none.
 */
export function useEarlyCheck(
  box: RefObject<HTMLInputElement | null>,
  checked: boolean,
  take: (checked: boolean) => void,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script comes
  useLayoutEffect(() => {
    if (box.current && box.current.checked !== checked) take(box.current.checked)
  }, [])
}

/** The same for radios. */
export function useEarlyRadio<Value extends string>(
  group: RefObject<HTMLElement | null>,
  value: Value,
  values: readonly Value[],
  take: (value: Value) => void,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script comes
  useLayoutEffect(() => {
    const chosen = group.current?.querySelector<HTMLInputElement>('input:checked')?.value
    const known = values.find(each => each === chosen)
    if (known !== undefined && known !== value) take(known)
  }, [])
}
