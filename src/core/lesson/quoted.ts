/** A piece of the lesson's text as a widget shows it: without list marks, emphasis and the quotation marks around it. */
export interface Quoted {
  /** The bold words before a colon with which it began, such as a topic's name. */
  readonly lead: string | undefined
  readonly text: string
}

/** A heading of the lesson that a widget leads to. */
export interface PlaceLink {
  /** Id of the heading. */
  readonly id: string
  readonly title: string
  /** Of a concept. */
  readonly concept: number | undefined
  /** Id of that concept's questions in the page, where a quiz has any. */
  readonly quiz: string | undefined
}
