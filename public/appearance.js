// Runs before the first paint, so that a chosen theme or type size does not flash. The key, the version and the values
// are those of src/state/settings.ts; a test holds the two together.
try {
  var kept = JSON.parse(localStorage.getItem('lambda-lesson:settings'))
  if (kept && kept.version === 1) {
    var root = document.documentElement
    root.dataset.theme = kept.data.theme
    root.dataset.size = kept.data.size
    root.dataset.original = String(kept.data.original)
  }
} catch (e) {
  // Storage is blocked or holds something else: the page looks as the device wants it.
}
