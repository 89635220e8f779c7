import { startPage } from '#app/start.tsx'

startPage()
