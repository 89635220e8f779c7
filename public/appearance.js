// Runs before the first paint, so that a chosen theme or type size does not flash. The key, the version and the values
// are those of src/state/settings.ts; a test holds the two together.
try {
  var kept = JSON.parse(localStorage.getItem('lambda-lesson:settings'))
  var themes = ['system', 'light', 'dark']
  var sizes = ['small', 'normal', 'large', 'huge']
  if (kept && kept.version === 1 && themes.includes(kept.data.theme) && sizes.includes(kept.data.size)) {
    var root = document.documentElement
    root.dataset.theme = kept.data.theme
    root.dataset.size = kept.data.size
    root.dataset.original = String(kept.data.original === true)
  }
} catch {
  // Storage is blocked or holds something else: the page looks as the device wants it.
}

// A fresh visit to the top of a page need not wait for the layout of its end (src/app/piecemeal.ts). Who comes back, or
// comes to a place in the text, finds every place exactly where it is.
var visits = performance.getEntriesByType('navigation')
var show = /\/(stage|present)\/(index\.html)?$/.exec(location.pathname)
if (!location.hash && visits.length > 0 && visits[0].type === 'navigate' && !show)
  document.documentElement.dataset.piecemeal = ''

// On a course site's page the calculator stands alone: no bar, no title, no foot (README, "Embedding").
if (/\/calculator\/(index\.html)?$/.test(location.pathname) && new URLSearchParams(location.search).has('embed'))
  document.documentElement.dataset.embed = ''

// Stage and presenter's window have a shell of their own: no flash of the text as a page (src/app/stage).
if (show) document.documentElement.dataset.show = show[1]
if (show && /[?&]preview=/.test(location.search)) document.documentElement.dataset.preview = ''
