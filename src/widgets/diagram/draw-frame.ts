import { drawDiagram } from './draw.ts'
import type { Order } from './frame.ts'

// Runs inside the sandboxed frame. It hears one message, the port, and speaks to nobody else.
addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (!port) return
    port.onmessage = async ({ data }: MessageEvent<Order>) =>
      port.postMessage(await drawDiagram(data.source, data.notes, data.id))
    port.postMessage('ready')
  },
  { once: true },
)
