/**
 * Gives the reader a file.
 *
 * - In: its name, what it holds. Out: nothing; the browser asks where to, or puts it among the downloads. Errors: none.
 */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName(name)
  link.click()
  URL.revokeObjectURL(url)
}

/** Without the letters that some file system refuses. */
const fileName = (name: string) => name.replaceAll(/[\\/:*?"<>|]/g, ' ').trim()
