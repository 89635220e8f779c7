import { spawn } from 'node:child_process'
import { ROOT } from './root.ts'

/** How a command ended: its exit code (not 0 also when it was stopped) and all it printed. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** Environment for one command besides the script's own, a time limit, and whether its words go to the screen at once. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly minutes?: number
  readonly show?: boolean
}

/** Runs a program without a shell in the project's folder and collects what it prints. Never rejects. */
export function run(
  program: string,
  args: readonly string[],
  { env, minutes = 10, show }: RunOptions = {},
): Promise<Ended> {
  return new Promise(resolve => {
    const stdio = show ? 'inherit' : 'pipe'
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdio, stdio],
      timeout: minutes * 60_000,
    })
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', problem => resolve({ code: 127, output: problem.message }))
    child.on('close', (code, signal) => {
      const stopped = signal === null ? '' : `\nStopped by ${signal}; the limit is ${minutes} minutes.`
      resolve({ code: code ?? 1, output: output + stopped })
    })
  })
}

/** Runs a script of Node, for example a tool's own entry file, with this very Node. */
export const runNode = (args: readonly string[], options?: RunOptions): Promise<Ended> =>
  run(process.execPath, args, options)

/** Entry files of the tools, so that no shell and no npx stands between. */
export const TOOL = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const
