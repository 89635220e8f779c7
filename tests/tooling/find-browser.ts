import { accessSync, constants, existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { chromium } from '@playwright/test'
import { err, ok, type Result } from '#core/result.ts'
import { run, runNode, TOOL } from './run-command.ts'

/** The environment as far as a browser is looked for in it. */
type Environment = Readonly<Record<string, string | undefined>>

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const

const NOT_FOUND =
  'No browser for the browser tests: install Chrome, Chromium or Edge, or run `npx playwright install chromium`, ' +
  'or set CHROME_PATH to the program of a Chromium browser.'
/** The same Chromium without windows: a test takes it a quarter less time. */
const WITHOUT_WINDOWS = 'chromium-headless-shell'
const NO_FONT =
  'Warning: no Korean font on this machine, so Hangul is drawn as boxes; install one, for example fonts-noto-cjk.'

/** A Chromium browser that runs: CHROME_PATH, an installed one, Playwright's own, else one installed now. */
export async function findBrowser(env: Environment = process.env): Promise<Result<string, string>> {
  const named = env.CHROME_PATH
  if (named) {
    return (await starts(named)) ? ok(named) : err(`CHROME_PATH is '${named}', which is not a browser that starts.`)
  }
  const found = (await firstThatStarts(env)) ?? (await installed(env))
  return found === undefined ? err(NOT_FOUND) : ok(found)
}

/** Debian's Chromium without windows where it is, or where it can be had; else the browser that was found. In, out: paths. */
export async function quickerThan(browser: string, env: Environment = process.env): Promise<string> {
  if (env.CHROME_PATH) return browser
  const places = (env.PATH ?? '').split(':').map(folder => posix.join(folder, WITHOUT_WINDOWS))
  const found = () => places.find(isProgram)
  if (found() === undefined && process.platform === 'linux' && canAptInstall()) await aptInstall([WITHOUT_WINDOWS])
  const place = found()
  return place !== undefined && (await starts(place)) ? place : browser
}

/** Makes sure that Hangul can be drawn. Gives a warning where it cannot. */
export async function ensureKoreanFont(): Promise<string | undefined> {
  if (process.platform !== 'linux' || (await hasKoreanFont())) return undefined
  if (canAptInstall()) await aptInstall(['fontconfig', 'fonts-noto-cjk'])
  return (await hasKoreanFont()) ? undefined : NO_FONT
}

/** Every place where a browser may be, the likeliest first. */
export function browserPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'win32') return windowsPlaces(env)
  const onPath = (env.PATH ?? '').split(':').filter(Boolean)
  const programs = NAMES.flatMap(name => onPath.map(folder => posix.join(folder, name)))
  return platform === 'darwin' ? [...macPlaces(env), ...programs] : [...programs, '/opt/google/chrome/chrome']
}

function windowsPlaces(env: Environment): string[] {
  const folders = WINDOWS_FOLDERS.map(name => env[name]).filter(folder => folder !== undefined)
  return WINDOWS_APPS.flatMap(app => folders.map(folder => win32.join(folder, app)))
}

function macPlaces(env: Environment): string[] {
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
  return MAC_APPS.flatMap(app => folders.map(folder => `${folder}/${app}.app/Contents/MacOS/${app}`))
}

async function firstThatStarts(env: Environment): Promise<string | undefined> {
  const places = [...browserPlaces(process.platform, env), chromium.executablePath()]
  for (const place of places) if (existsSync(place) && (await starts(place))) return place
  return undefined
}

/** On Linux a name may be a stub that only says what to install, so it is asked for its version. */
async function starts(place: string): Promise<boolean> {
  if (!isProgram(place)) return false
  if (process.platform !== 'linux') return true
  const { code } = await run(place, ['--version'], { minutes: 0.5 })
  return code === 0
}

async function installed(env: Environment): Promise<string | undefined> {
  console.log('No browser found; installing one ...')
  if (canAptInstall() && (await aptInstall(['chromium']))) {
    const found = await firstThatStarts(env)
    if (found !== undefined) return found
  }
  await runNode([TOOL.playwright, 'install', ...(canAptInstall() ? ['--with-deps'] : []), 'chromium'])
  return firstThatStarts(env)
}

const canAptInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

async function aptInstall(packages: readonly string[]): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env })
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
  return code === 0
}

async function hasKoreanFont(): Promise<boolean> {
  const { code, output } = await run('fc-list', [':lang=ko'], { minutes: 0.5 })
  return code === 0 && output.trim() !== ''
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK)
    return true
  } catch {
    return false
  }
}
