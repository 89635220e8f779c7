/** A line between the windows of one browser that show the same lesson. Nothing leaves the device. */
export interface Line {
  /** Tells all other windows. */
  readonly send: (message: unknown) => void
  readonly close: () => void
}

/**
 * - In: a name that these windows share; what is done with a message.
 * - Out: the line. Errors: none; a browser without such lines has one that nobody hears.
 */
export function openLine(name: string, hear: (message: unknown) => void): Line {
  if (!('BroadcastChannel' in globalThis)) return { send: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`lambda-lesson:${name}`)
  channel.onmessage = ({ data }) => hear(data)
  return { send: message => channel.postMessage(message), close: () => channel.close() }
}
