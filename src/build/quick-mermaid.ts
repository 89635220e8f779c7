import type { Plugin } from 'vite'

const CHUNK = /\/mermaid\/dist\/chunks\/mermaid\.core\/chunk-[A-Z0-9]+\.mjs$/
const SLOW = 'return assignWithDepth_default({}, currentConfig);'
const QUICK = 'return { ...currentConfig };'

/**
 * Mermaid copies all its settings, a thousand values, for every node, edge and word: half of the time that a drawing takes. Here
 * whoever asks shares the sections with the others until the drawing ends, when Mermaid puts them back anyway.
 */
export const quickMermaid = (): Plugin => ({
  name: 'quick-mermaid',
  apply: 'build',
  transform: {
    filter: { id: CHUNK, code: /^var currentConfig = assignWithDepth/m },
    handler(code) {
      if (!code.includes(SLOW))
        return this.error(`Mermaid no longer says \`${SLOW}\`: mend src/build/quick-mermaid.ts, or do without it.`)
      return { code: code.replace(SLOW, QUICK), map: null }
    },
  },
})
