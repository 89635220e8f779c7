/** Whether the page stands in a frame of another page, e.g. a course's: what moves it would move that page, too. */
export const isInFrame = (): boolean => globalThis.self !== globalThis.top
