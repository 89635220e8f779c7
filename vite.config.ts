import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { lessonIcons } from './src/build/lesson-icons.ts'
import { lessonPages } from './src/build/plugin.ts'
import { quickMermaid } from './src/build/quick-mermaid.ts'

const content = resolve(process.env.CONTENT_DIR ?? 'content')

/** CONTENT_DIR and OUT_DIR let the tests build a site from lessons of their own. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Mermaid's own parser is one chunk of 650 kB; it is loaded only when somebody edits a diagram.
    chunkSizeWarningLimit: 700,
  },
  plugins: [react(), quickMermaid(), lessonPages({ content }), lessonIcons(content)],
  // The frame that draws aside has a bundle of its own.
  worker: { plugins: () => [quickMermaid(), lessonIcons(content)] },
})
