import { expect, it } from 'vitest'
import { err } from '#core/result.ts'
import { browserPlaces, findBrowser } from './find-browser.ts'

it.each([
  ['linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'],
  ['linux', { PATH: '/snap/bin:/usr/bin' }, '/snap/bin/google-chrome'],
  ['darwin', { HOME: '/Users/a' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\Microsoft\\Edge\\Application\\msedge.exe'],
] as const)('on %s with %o a browser is looked for in %s', (platform, env, place) => {
  expect(browserPlaces(platform, env)).toContain(place)
})

it('a CHROME_PATH that is no browser is named, not passed over', async () => {
  expect(await findBrowser({ CHROME_PATH: '/no/such/browser' })).toEqual(
    err("CHROME_PATH is '/no/such/browser', which is not a browser that starts."),
  )
})
