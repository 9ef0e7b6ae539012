import { catchRequestError } from '../../../odata/request-error'
import type { Ask } from '../../../odata/service-answer'
import { statusText } from '../../../odata/status-text'
import type { ParameterChoice, ParameterName } from '../../core-parameter'
import { type RequestTemplate, resolveRequest } from '../../core-request-template'
import type { EnumerationMode } from '../../core-target'
import type { ChoiceSource } from './choice'
import { type Choices, chooseParameters } from './choose-parameters'

/** Most times that other Fields are chosen in place of those that a server cannot be searched by. */
const MOST_ROUNDS = 5

/** A request for each Field that features search or order by. */
const PROBES: Readonly<Partial<Record<ParameterName, RequestTemplate['rows']>>> = {
  IntegerField: [['$filter', 'IntegerField eq IntegerValueLow']],
  DecimalField: [['$filter', 'DecimalField ge DecimalValueLow']],
  DateField: [['$filter', 'DateField eq DateValue']],
  TimestampField: [
    ['$filter', 'TimestampField gt DateTimeValue'],
    ['$orderby', 'TimestampField asc'],
  ],
  SingleValueLookupField: [['$filter', 'SingleValueLookupField eq SingleValueLookupValue']],
  BooleanField: [['$filter', 'BooleanField eq true']],
  StringField: [['$filter', 'StringField eq StringValue']],
}

const probesOf = (multipleMode: EnumerationMode | undefined): typeof PROBES => ({
  ...PROBES,
  MultipleValueLookupField: [
    [
      '$filter',
      multipleMode === 'IsFlags'
        ? 'MultipleValueLookupField has MultipleValueLookupValue1'
        : 'MultipleValueLookupField/any(enum:enum eq MultipleValueLookupValue1)',
    ],
  ],
})

/**
 * Chooses the Parameters of the requests. A server need not be searchable by every Field: where it refuses one that was chosen for
 * it, and that the RESOScript does not name, another one is chosen. If it refuses all of a type, the first stays.
 */
export async function searchableChoices(
  source: Omit<ChoiceSource, 'refused'>,
  endpointResource: ParameterChoice,
  ask: Ask,
): Promise<Choices> {
  const refused = new Map<string, string>()
  for (let round = 1; ; round++) {
    const choices = chooseParameters({ ...source, refused }, endpointResource)
    const before = refused.size
    if (round <= MOST_ROUNDS) {
      for (const [field, answer] of await refusedFields(choices, ask)) refused.set(field, answer)
    }
    if (refused.size === before) return choices
  }
}

/** Lists the chosen Fields whose request is refused, with the status. */
async function refusedFields({ parameters, multipleMode }: Choices, ask: Ask) {
  const probed = await Promise.all(
    Object.entries(probesOf(multipleMode)).map(async ([name, rows]) => {
      const field = parameters.get(name as ParameterName)
      if (field?.kind !== 'known' || field.origin !== 'records') return []
      const template = { id: name, path: 'EndpointResource', rows: [...rows, ['$top', '1'] as const] }
      const resolved = resolveRequest(template, parameters)
      const refusal = resolved.kind === 'missing' ? undefined : await refusalOf(ask, resolved.request)
      return refusal === undefined ? [] : [[field.text, refusal] as const]
    }),
  )
  return probed.flat()
}

/** Returns the status by which a server refuses a request; undefined where it answers, or says nothing about the request. */
const refusalOf = (ask: Ask, request: Parameters<Ask>[0]): Promise<string | undefined> =>
  catchRequestError(
    async () => {
      const { status } = await ask(request)
      const isRefusal = (status >= 400 && status < 500 && status !== 413) || status === 501
      return isRefusal ? statusText(status) : undefined
    },
    // The scenario that needs the Field will tell.
    () => undefined,
  )
