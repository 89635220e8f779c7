import type { Question } from '../question.ts'
import { byConcept } from '../score.ts'
import { element, oneLine } from './markup.ts'
import { lineParts, multipleParts, singleParts, truthParts } from './qti-choice.ts'
import { gapParts, matchingParts, numericParts, orderingParts } from './qti-parts.ts'
import { ALWAYS, type Feedback, type ItemParts, paragraph, tell, value } from './qti-xml.ts'
import type { Bank, ExportWords } from './words.ts'

/** A text file of a package: its path inside, with `/`. */
export interface PackedText {
  readonly path: string
  readonly text: string
}

const QTI = 'http://www.imsglobal.org/xsd/imsqti_v2p1'
const CP = 'http://www.imsglobal.org/xsd/imscp_v1p1'
const schema = (namespace: string, location: string) => ({
  xmlns: namespace,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${namespace} ${location}`,
})
const QTI_SCHEMA = schema(QTI, 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1p1.xsd')
const CP_SCHEMA = schema(CP, 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd')

const document = (root: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

/** Begins with a letter, as the schema wants it; a question's id may begin with a digit. */
const itemName = ({ id }: Question) => `q-${id}`
const itemPath = (question: Question) => `items/${itemName(question)}.xml`
const TEST = 'test.xml'

/**
 * The bank as the files of a QTI 2.1 package: manifest, a test with a section for each concept, an item for each question.
 *
 * - In: the bank. Out: texts with their paths, the manifest first; they are to be zipped as they are. Errors: none.
 * - Source: https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html
 */
export const qtiOf = (bank: Bank): readonly PackedText[] => [
  { path: 'imsmanifest.xml', text: document(manifest(bank)) },
  { path: TEST, text: document(testOf(bank)) },
  ...bank.questions.map(question => ({ path: itemPath(question), text: document(itemOf(question, bank.words)) })),
]

function manifest({ lesson, questions }: Bank): string {
  const resource = (identifier: string, type: string, href: string, ...needs: readonly string[]) =>
    element(
      'resource',
      { identifier, type, href },
      element('file', { href }),
      ...needs.map(need => element('dependency', { identifierref: need })),
    )
  return element(
    'manifest',
    { ...CP_SCHEMA, identifier: `manifest-${lesson}` },
    element('metadata', {}, element('schema', {}, 'QTIv2.1 Package'), element('schemaversion', {}, '1.0.0')),
    element('organizations', {}),
    element(
      'resources',
      {},
      resource('test', 'imsqti_test_xmlv2p1', TEST, ...questions.map(itemName)),
      ...questions.map(question => resource(itemName(question), 'imsqti_item_xmlv2p1', itemPath(question))),
    ),
  )
}

function testOf({ lesson, title, questions, words }: Bank): string {
  const sections = byConcept(questions).map(([concept, group]) =>
    element(
      'assessmentSection',
      { identifier: `concept-${concept}`, title: words.concept(concept), visible: true },
      ...group.map(one => element('assessmentItemRef', { identifier: itemName(one), href: itemPath(one) })),
    ),
  )
  const sum = element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' }))
  return element(
    'assessmentTest',
    { ...QTI_SCHEMA, identifier: `test-${lesson}`, title: oneLine(title) },
    element('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
    element('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, ...sections),
    element('outcomeProcessing', {}, element('setOutcomeValue', { identifier: 'SCORE' }, sum)),
  )
}

const zero = element('defaultValue', {}, element('value', {}, '0'))

function itemOf(question: Question, words: ExportWords): string {
  const { responses, body, processing, feedback, always } = partsOf(question, words)
  return element(
    'assessmentItem',
    {
      ...QTI_SCHEMA,
      identifier: itemName(question),
      title: question.id,
      adaptive: false,
      timeDependent: false,
      'xml:lang': 'ko',
    },
    ...responses,
    element('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }, zero),
    element('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality: 'multiple', baseType: 'identifier' }),
    element('itemBody', {}, ...body),
    element('responseProcessing', {}, ...processing, tell(value('identifier', ALWAYS))),
    ...feedback.map(modal),
    modal({ name: ALWAYS, say: [...always, words.place(question.place.title)].join('\n') }),
  )
}

const modal = ({ name, say }: Feedback) =>
  element('modalFeedback', { outcomeIdentifier: 'FEEDBACK', identifier: name, showHide: 'show' }, paragraph(say))

function partsOf(question: Question, words: ExportWords): ItemParts {
  switch (question.kind) {
    case 'single':
      return singleParts(question)
    case 'multiple':
      return multipleParts(question, words)
    case 'truth':
      return truthParts(question, words)
    case 'numeric':
      return numericParts(question, words)
    case 'ordering':
      return orderingParts(question, words)
    case 'matching':
      return matchingParts(question, words)
    case 'fill':
    case 'output':
      return gapParts(question, words)
    case 'line':
      return lineParts(question, words)
  }
}
