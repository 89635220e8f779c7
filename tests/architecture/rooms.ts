/**
 * The house plan: each room and what it may touch besides itself. First match wins, `$1` is what the path matched.
 * Rights: a room's name, `npm:<package>`, `node`, `virtual`, `outside:<folder>`; `*` ends any of them.
 * `type:<room>` allows its types alone, `lazy:<room>` an `import()` (or its types) alone.
 */
const PLAN = [
  { room: 'style', path: /^src\/.+\.css$/, may: [] },
  { room: 'core', path: /^src\/core\//, may: [] },
  { room: 'strings', path: /^src\/strings\//, may: ['core', 'npm:es-hangul'] },
  { room: 'state', path: /^src\/state\//, may: ['core', 'npm:zustand'] },
  { room: 'ui', path: /^src\/ui\//, may: ['core', 'npm:react', 'npm:react-dom'] },
  { room: 'catalog', path: /^src\/widgets\/(catalog|[a-z-]+\/props)\.ts$/, may: ['core', 'npm:zod'] },
  { room: 'kit', path: /^src\/widgets\/widget\.ts$/, may: ['core', 'npm:react', 'npm:zod'] },
  { room: 'views', path: /^src\/widgets\/views\.ts$/, may: ['core', 'ui', 'kit', 'catalog', 'widget:*', 'npm:react'] },
  {
    room: 'widget:$1',
    path: /^src\/widgets\/([a-z-]+)\//,
    may: ['core', 'strings', 'ui', 'state', 'catalog', 'kit', 'npm:*', 'lazy:virtual'],
  },
  { room: 'source', path: /^src\/source\//, may: ['core', 'catalog', 'npm:*'] },
  { room: 'prose', path: /^src\/prose\//, may: ['core', 'strings', 'ui', 'state', 'source', 'npm:*'] },
  { room: 'build', path: /^src\/build\//, may: ['*'] },
  { room: 'app:server', path: /^src\/app\/server\b/, may: ['*'] },
  {
    room: 'app',
    path: /^src\/app\//,
    may: [
      ...['core', 'strings', 'ui', 'state', 'views', 'kit', 'catalog', 'style', 'npm:*'],
      // Each of these draws in heavy libraries, so the first load must do without.
      ...['lazy:prose', 'lazy:source', 'lazy:widget:*'],
    ],
  },
  { room: 'door', path: /^src\/(main\.tsx|[a-z-]+\.d\.ts)$/, may: ['app', 'style', 'npm:react', 'npm:react-dom'] },
] as const

/** A room and its rights. */
export interface Room {
  readonly name: string
  readonly may: readonly string[]
}

/** How a file is named in an import: `static`, as types alone, or by `import()`. */
export type Manner = 'static' | 'type' | 'lazy'

/** The room of a file, or undefined where the plan has none for it. */
export function roomOf(path: string): Room | undefined {
  for (const { room, path: pattern, may } of PLAN) {
    const match = pattern.exec(path)
    if (match) return { name: room.replace('$1', match[1] ?? ''), may }
  }
  return undefined
}

/** True when a room with these rights may touch `target` in this manner. */
export function mayTouch(rights: readonly string[], target: string, manner: Manner): boolean {
  const allowed = (right: string) => (right.endsWith('*') ? target.startsWith(right.slice(0, -1)) : right === target)
  return rights.some(right => {
    if (right.startsWith('type:')) return manner === 'type' && allowed(right.slice('type:'.length))
    if (right.startsWith('lazy:')) return manner !== 'static' && allowed(right.slice('lazy:'.length))
    return allowed(right)
  })
}
