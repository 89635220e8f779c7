import { startPage } from '#app/start.tsx'

/** A task of its own: reading the code of the shell takes one already. */
const startSoon = () => setTimeout(startPage)

// The built script is async (src/build/template.ts): on a fast line it is here before the text.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startSoon)
else startSoon()
