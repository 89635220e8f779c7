/** Icons that the lessons' diagrams use, and no others; made by `build/lesson-icons.ts`, in the form of an Iconify set. */
declare module 'virtual:lesson-icons' {
  interface LessonIcons {
    readonly prefix: string
    readonly width: number
    readonly height: number
    /** Name without the prefix → its shapes, and what the service is called. */
    readonly icons: Record<string, { readonly body: string; readonly title: string }>
  }
  const icons: LessonIcons
  export default icons
}
