import type { Plugin } from 'vite'

const STYLE = `const rules = createUserStyles(config, diagramType, diagramClassDefs, idSelector);
  const style1 = document.createElement("style");
  style1.innerHTML = rules;
  svg.insertBefore(style1, firstChild);`

/** What is changed in Mermaid, and where: each must be found, or the build says so. */
export const CHANGES = [
  {
    what: 'settings',
    file: /\/mermaid\/dist\/chunks\/mermaid\.core\/chunk-[A-Z0-9]+\.mjs$/,
    holds: /^var currentConfig = assignWithDepth/m,
    slow: 'return assignWithDepth_default({}, currentConfig);',
    quick: 'return { ...currentConfig };',
  },
  {
    what: 'style sheet',
    file: /\/mermaid\/dist\/mermaid\.core\.mjs$/,
    holds: /^var render = /m,
    slow: STYLE,
    quick: `if (!svgContainingElement?.matches("[data-unstyled]")) {\n${STYLE}\n  }`,
  },
] as const

/**
 * Mermaid copies all its settings, a thousand values, for every node, edge and word: half of the time that a drawing takes. Here
 * whoever asks shares the sections with the others until the drawing ends, when Mermaid puts them back anyway. A style sheet that
 * comes and goes makes the browser look at the whole page twice; a drawing that is not styled by it says so on its box.
 */
export const quickMermaid = (): Plugin[] =>
  CHANGES.map(({ what, file, holds, slow, quick }) => ({
    name: `quick-mermaid: ${what}`,
    apply: 'build',
    transform: {
      filter: { id: file, code: holds },
      handler(code) {
        if (!code.includes(slow))
          return this.error(`Mermaid no longer says \`${slow}\`: mend src/build/quick-mermaid.ts, or do without it.`)
        return { code: code.replace(slow, quick), map: null }
      },
    },
  }))
