/** Some browsers read the file after the click has returned. */
const LONG_ENOUGH = 40_000

/** Hands the reader a file that was made in the page: nothing leaves the device. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH)
}

/** Without the letters that some file system refuses. */
const fileName = (name: string) => name.replaceAll(/[\\/:*?"<>|]/g, ' ').trim()
