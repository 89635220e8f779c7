// Only on the list of lessons. It stands where a lone lesson stood before a second one came, so an address shared then
// (`/#c6`) is led on: to the one lesson that has this part, or, when several have it, by each of their links.
function partOf(hash) {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash.slice(1)
  }
}
const part = partOf(location.hash)
const links = [...document.querySelectorAll('a[data-parts]')].filter(link =>
  link.dataset.parts.split(' ').includes(part),
)
for (const link of links) link.hash = location.hash
if (links.length === 1) location.replace(links[0].href)
