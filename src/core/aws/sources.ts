import groups from './prices/groups.json'
import sources from './prices/sources.json'

/** A source of the price files, or `derived`: computed by this project from sourced figures. */
export type SourceId = keyof typeof sources | 'derived' | 'lesson'

/** confirmed = two or more independent sources agree, single = one, memory = never shown as a fact. */
export type Confidence = 'confirmed' | 'single' | 'memory'

export interface Source {
  readonly title: string
  /** AWS's own page for such a figure, where it is known. */
  readonly url?: string
  /** As exact as known: a day, a month, a year or a phrase. */
  readonly date: string
}

const URLS: Partial<Record<SourceId, string>> = {
  'lambda-pricing-page': 'https://aws.amazon.com/lambda/pricing/',
  'ec2-pricing-page': 'https://aws.amazon.com/ec2/pricing/on-demand/',
  'lambda-quotas-page': 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  'endoflife-date': 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  'lambda-doc-history': 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-releases.html',
  'lambda-releases-2020': 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-releases.html',
  'init-billing-blog': 'https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/',
  'fargate-pricing-page': 'https://aws.amazon.com/fargate/pricing/',
  'api-gateway-pricing-page': 'https://aws.amazon.com/api-gateway/pricing/',
  'aws-whats-new': 'https://aws.amazon.com/lambda/whats-new/',
  'api-gateway-streaming-page':
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
  'api-gateway-quotas-page': 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  'alb-lambda-page': 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
}

const OWN = {
  derived: { title: 'Computed from the sourced prices and limits of this project', published: '2026-11-23' },
  lesson: { title: 'The lesson session_3.md itself', published: '2026-11-23' },
} as const

const BOOKS: Readonly<Record<SourceId, { readonly title: string; readonly published: string | null }>> = {
  ...sources,
  ...OWN,
}

/** Every key that `sourceOf` knows, for a schema that checks an author's `source:`. */
export const SOURCE_IDS = Object.keys(BOOKS) as SourceId[]

/**
 * - In: any text. Out: whether it is the key of a source. Errors: none.
 */
export const isSourceId = (text: string): text is SourceId => Object.hasOwn(BOOKS, text)

/**
 * Title, AWS's page for it where known, and date of a source.
 *
 * - In: a key. Out: English title as catalogued. Errors: none. Source: `prices/sources.json`.
 */
export function sourceOf(id: SourceId): Source {
  const { title, published } = BOOKS[id]
  const url = URLS[id]
  return { title, date: published ?? '', ...(url === undefined ? {} : { url }) }
}

/** A group of price figures that share sources and a date. */
export type PriceGroup = keyof typeof groups

const LAMBDA_PAGE = 'https://aws.amazon.com/lambda/pricing/'
const PAGES: Partial<Record<PriceGroup, string>> = {
  'lambda-requests-and-duration': LAMBDA_PAGE,
  'lambda-provisioned-concurrency': LAMBDA_PAGE,
  'lambda-ephemeral-storage': LAMBDA_PAGE,
  'lambda-response-streaming': LAMBDA_PAGE,
  'lambda-snapstart': LAMBDA_PAGE,
  fargate: 'https://aws.amazon.com/fargate/pricing/',
  'api-gateway': 'https://aws.amazon.com/api-gateway/pricing/',
  'ec2-on-demand': 'https://aws.amazon.com/ec2/pricing/on-demand/',
  'ebs-gp3': 'https://aws.amazon.com/ebs/pricing/',
  alb: 'https://aws.amazon.com/elasticloadbalancing/pricing/',
}

/**
 * Where a group of prices comes from: its leading source, its date, how sure it is.
 *
 * - In: a group. Out: source key, date, confidence ("see each entry" counts as single). Errors: none.
 * - Source: `prices/groups.json`.
 */
export function originOf(group: PriceGroup): Origin {
  const { sources: all, asOf, confidence } = groups[group]
  const page = PAGES[group]
  return {
    ...(page === undefined ? {} : { page }),
    source: firstSource(all),
    asOf,
    confidence: confidence === 'confirmed' ? 'confirmed' : 'single',
  }
}

export interface Origin {
  readonly source: SourceId
  readonly asOf: string
  readonly confidence: Confidence
  /** AWS's page that shows such figures today */
  readonly page?: string
}

/**
 * The leading source of a list of keys.
 *
 * - In: keys as the price files hold them. Out: the first that is known, else `memory`. Errors: none.
 */
export const firstSource = (ids: readonly string[]): SourceId => ids.find(isSourceId) ?? 'memory'
