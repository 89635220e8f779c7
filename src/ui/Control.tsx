import { type ComponentProps, useSyncExternalStore } from 'react'

/**
 * A text box, as soon as a script answers it. In the page as it was built stands its value: a box that nobody answers
 * takes words and loses them, and to find the boxes of a page browsers lay out whatever is around each of them.
 */
export function TextInput(props: ComponentProps<'input'>) {
  return useIsAlive() ? <input {...props} type="text" /> : <span className="still-input">{props.value}</span>
}

/** Several lines of text, under the same rule. */
export function TextArea(props: ComponentProps<'textarea'>) {
  return useIsAlive() ? <textarea {...props} /> : <span className="still-textarea">{props.value}</span>
}

interface SelectProps extends ComponentProps<'select'> {
  /** How the chosen value reads in the list. */
  readonly shown: string
}

/** A list of values, under the same rule. */
export function Select({ shown, ...props }: SelectProps) {
  return useIsAlive() ? <select {...props} /> : <span className="still-select">{shown}</span>
}

/** A slider, under the same rule; before its script there is only its place. */
export function RangeInput(props: ComponentProps<'input'>) {
  return useIsAlive() ? <input {...props} type="range" /> : <span className={props.className} />
}

const useIsAlive = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
