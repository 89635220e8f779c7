/**
 * The id in the page of a quiz's questions on one concept: links lead there.
 *
 * - In: the widget's id, the concept's number. Out: the id. Errors: none.
 */
export const quizGroupId = (widget: string, concept: number): string => `${widget}-concept-${concept}`
