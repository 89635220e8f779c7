import type { Plugin } from 'vite'
import { FIELD, iconPack, PREFIX } from './icon-pack.ts'
import { usedIcons } from './used-icons.ts'

const ID = '\0virtual:lesson-icons'

/** Gives the page those icons that the diagrams of these content folders use, and no byte of the others. */
export function lessonIcons(...folders: readonly string[]): Plugin {
  return {
    name: 'lesson-icons',
    resolveId: { filter: { id: /^virtual:lesson-icons$/ }, handler: () => ID },
    load: { filter: { id: /^\0virtual:lesson-icons$/ }, handler: () => moduleOf(folders.flatMap(usedIcons)) },
    configureServer({ watcher, moduleGraph }) {
      watcher.on('all', (_, path) => {
        const made = moduleGraph.getModuleById(ID)
        if (made && folders.some(folder => path.startsWith(folder))) moduleGraph.invalidateModule(made)
      })
    },
  }
}

function moduleOf(used: readonly string[]): string {
  const icons = Object.fromEntries(used.map(name => [name.slice(PREFIX.length + 1), iconPack().get(name)]))
  return `export default ${JSON.stringify({ prefix: PREFIX, width: FIELD, height: FIELD, icons })}`
}
