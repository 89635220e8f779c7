import { startPage } from '#app/start.tsx'

// A task of its own: reading the code of the shell takes one already.
setTimeout(startPage)
