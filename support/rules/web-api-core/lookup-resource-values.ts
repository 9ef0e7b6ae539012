import type { Finding } from '../../dictionary/finding'
import { counted, firstFew } from '../../dictionary/wording'
import { unquoted } from '../../odata/expression-values'
import type { LookupRecords } from '../../payload/lookup-records'
import type { UnknownRecords } from '../../payload/unknown-records'
import type { MissingChoice, ParameterName } from '../core-parameter'
import type { CoreTarget } from '../core-target'
import { notVerified } from '../judgement'
import { type About, type AboutSubject, defineRule } from '../rule'
import { missingParameter } from './judging/core-findings'
import { shownValue } from './judging/shown-value'

const LISTED = 5

/** Names of the Parameters that hold a value of a string lookup, and its LookupName. */
export interface LookupParameters {
  readonly value: ParameterName
  readonly lookupName: ParameterName
}

/**
 * Values of string lookups are records of the Lookup Resource, which have what payloads and requests transport as their
 * LookupValue (RCP-40, Lookup Resource; Web API Core 2.1.0, String Enumerations).
 */
export const lookupValueListed = defineRule({
  id: 'core-lookup-resource',
  level: 'MUST',
  requirement: (value: string, lookupName: string) => `have ${value} under ${lookupName}`,
  label: 'Lookup values of records that the Lookup Resource does not have',
  source: 'RCP-40, Lookup Resource; Web API Core 2.1.0, String Enumerations',
  sentences: ['the Lookup Resource MUST have {parameter} under {parameter}'],
  brokenBy: ['core-string-enum-single-lookup', 'core-string-enum-multi-lookup-1'],
  allows: ['awkward-lookups'],
  judge,
})

function judge(
  aboutSubject: AboutSubject<[value: string, lookupName: string]>,
  { parameters }: CoreTarget,
  lookups: LookupRecords | UnknownRecords,
  names: LookupParameters,
): Finding {
  const about = aboutSubject('Lookup Resource', names.value, names.lookupName)
  const value = parameters.get(names.value) ?? noParameter(names.value)
  const lookupName = parameters.get(names.lookupName) ?? noParameter(names.lookupName)
  if (value.kind === 'missing') return missingParameter(about, value)
  if (lookupName.kind === 'missing') return missingParameter(about, lookupName)
  if (lookups.kind === 'unknown') return notVerified(about, lookups)
  return judgeListed(
    aboutSubject('Lookup Resource', value.text, lookupName.text),
    lookups,
    bareText(value.text),
    lookupName.text,
  )
}

function judgeListed(about: About, lookups: LookupRecords, value: string, lookupName: string): Finding {
  const expected = `a record with the LookupName ${lookupName} and the LookupValue ${value}`
  const values = lookups.byLookupName.get(lookupName)?.map(({ lookupValue }) => lookupValue)
  if (values?.includes(value) !== true && lookups.incomplete !== undefined)
    return notVerified(about, lookups.incomplete)
  if (values === undefined) {
    const found = `no record with that LookupName, but with ${firstFew([...lookups.byLookupName.keys()], LISTED) || 'none at all'}`
    return { ...about, outcome: 'violated', expected, found, advice: ADVICE }
  }
  if (values.includes(value)) {
    return { ...about, outcome: 'upheld', found: `${counted(values.length, 'value')} under ${lookupName}` }
  }
  const found = `under ${lookupName} only ${firstFew(values.map(shownValue), LISTED)}`
  return { ...about, outcome: 'violated', expected, found, advice: ADVICE }
}

const ADVICE =
  'add the record to the Lookup Resource, or name what it has in the RESOScript: names and values are case-sensitive'

const noParameter = (name: ParameterName): MissingChoice => ({
  kind: 'missing',
  name,
  reason: 'no value was chosen',
  advice: `name ${name} in the RESOScript`,
})

/** Takes off apostrophes: RESOScripts may have a value without the apostrophes that make a literal of it (OData ABNF, string). */
const bareText = (text: string): string => (/^'.*'$/.test(text) ? unquoted(text) : text)
