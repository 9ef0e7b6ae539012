import { createHash } from 'node:crypto'
import type { CollectedField, CollectedResult } from 'dd-acceptance/support/results/collected-result'

/** Unique Organization and System Identifiers (UOI, USI) of a result. */
export interface Parties {
  readonly provider: string
  readonly system: string
  readonly recipient: string
}

/** A result, and whose it is. */
export interface CollectedEndorsement {
  readonly result: CollectedResult
  readonly parties: Parties
}

/** Describes what is kept of a result: its identifier is made of what it is about, so that sending it twice changes nothing. */
export interface CollectedDocument {
  readonly id: string
  /** Says what people know it by. */
  readonly name: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Returns a short text that is the same for the same parts, and only for them. */
const identifier = (...parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)

/** Returns the identifier of an endorsement: that of a newer result of the same recipient is the same. */
export const endorsementId = ({ result, parties: { provider, system, recipient } }: CollectedEndorsement): string =>
  identifier(result.endorsement, result.version, provider, system, recipient)

const whose = ({ result, parties }: CollectedEndorsement) => ({
  endorsement: result.endorsement,
  version: result.version,
  ...parties,
  generatedOn: result.run.generatedOn,
  // A desk says it, by the marker.
  measuredBy: result.marker?.measuredBy,
})

/**
 * Makes the document of an endorsement: figures, and nothing that identifies a record of a listing. How fast a server answers is
 * left out after an opt-out.
 */
export function endorsementDocument(collected: CollectedEndorsement): CollectedDocument {
  const { marker, verdict, run, scenarios, findings, elements } = collected.result
  return {
    id: endorsementId(collected),
    name: 'the endorsement',
    body: {
      ...whose(collected),
      status: marker?.status,
      verdict,
      tool: run.tool.version,
      workbook: run.dictionary.workbook.sha256,
      metadata: run.metadata?.sha256,
      scenarios: {
        passed: scenarios.passed,
        failed: scenarios.failed,
        notOffered: scenarios['not offered'],
        notVerified: scenarios['not verified'],
        advisories: scenarios.advisories,
      },
      findings: {
        violated: findings.violated,
        advisory: findings.advisory,
        notOffered: findings['not offered'],
        notVerified: findings['not verified'],
      },
      ...elements?.all,
      performance: run.performanceOptOut ? undefined : elements?.performance,
    },
  }
}

/**
 * Makes the documents of the Resources, Fields and lookup values of a result, one by one.
 *
 * @param hasLocalNames whether elements that are not of the Data Dictionary are among them: their names tell whose they are
 */
export function* elementDocuments(
  collected: CollectedEndorsement,
  hasLocalNames: boolean,
): Generator<CollectedDocument> {
  const of = endorsementId(collected)
  for (const { isStandard, names, figures } of elementsOf(collected.result, hasLocalNames)) {
    if (!isStandard && !hasLocalNames) continue
    const standing = isStandard ? 'standard' : 'local'
    const { kind, resource, field, value } = names
    yield {
      name: [kind, [resource, field, value].filter((each) => each !== undefined).join('.')].join(' '),
      id: identifier(of, names.kind, names.resource, names.field, names.lookup, names.value, names.strategy),
      body: { ...whose(collected), of, ...names, standing, ...figures },
    }
  }
}

interface Element {
  readonly isStandard: boolean
  readonly names: ElementNames
  readonly figures: object
}

function* elementsOf({ elements, run }: CollectedResult, hasLocalNames: boolean): Generator<Element> {
  if (elements === undefined) return
  for (const { resourceName: resource, isStandard, advertised, available, performance } of elements.resources) {
    const figures = {
      isAdvertised: advertised !== undefined,
      isSampled: available !== undefined,
      advertised,
      available,
      performance: run.performanceOptOut ? undefined : performance,
    }
    yield { isStandard, names: { kind: 'Resource', resource }, figures }
  }
  for (const field of elements.fields) {
    const names = { kind: 'Field', resource: field.resourceName, field: field.fieldName } as const
    yield { isStandard: field.isStandard, names, figures: figuresOf(field, hasLocalNames) }
  }
  for (const element of elements.lookupValues) {
    const { isStandard, resourceName: resource, fieldName: field, lookupName: lookup, lookupValue: value } = element
    yield {
      isStandard,
      names: { kind: 'Lookup value', resource, field, lookup, value },
      figures: figuresOf(element, hasLocalNames),
    }
  }
  for (const { resourceName: resource, fieldName, lookupValue, strategy, times } of elements.variations) {
    const field = fieldName === undefined ? {} : { field: fieldName }
    const value = lookupValue === undefined ? {} : { value: lookupValue }
    yield { isStandard: true, names: { kind: 'Variation', resource, ...field, ...value, strategy }, figures: { times } }
  }
}
interface ElementNames {
  readonly kind: 'Resource' | 'Field' | 'Lookup value' | 'Variation'
  readonly resource: string
  readonly field?: string
  readonly lookup?: string
  readonly value?: string
  /** Says how a variation was found. */
  readonly strategy?: string
}

/**
 * Returns the figures of a Field, or of a lookup value with the type of its Field: without local names only one that CSDL defines, since
 * others have the names of a Schema.
 */
const figuresOf = ({ availability, type }: CollectedField, hasLocalNames: boolean) => ({
  isAdvertised: true,
  isSampled: availability !== undefined,
  hasData: availability !== undefined && availability > 0,
  availability,
  type: hasLocalNames || type.startsWith('Edm.') ? type : undefined,
})
