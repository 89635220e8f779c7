/**
 * Runs a script and ends with its exit code. A problem that the script foresaw is an `Error` and is told in its own
 * words; any other kind of error is a fault in the code and comes with the place where it happened.
 */
export async function runScript(script: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await script()
  } catch (problem) {
    console.error(wordsOf(problem))
    process.exitCode = 1
  }
}

function wordsOf(problem: unknown): string {
  if (!(problem instanceof Error)) return String(problem)
  return problem.constructor === Error ? problem.message : (problem.stack ?? problem.message)
}
