import type { Plugin } from 'vite'
import { FIELD, iconPack, PREFIX } from './icon-pack.ts'
import { usedIcons } from './used-icons.ts'

const NAME = 'virtual:lesson-icons'
const ID = `\0${NAME}`

/** Gives the page those icons that the diagrams of these content folders use, and no byte of the others. */
export function lessonIcons(...folders: readonly string[]): Plugin {
  return {
    name: 'lesson-icons',
    resolveId: id => (id === NAME ? ID : undefined),
    load: id => (id === ID ? moduleOf(folders.flatMap(usedIcons)) : undefined),
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
