import type { CoreParameters } from '../../core-parameter'
import type { EnumerationMode } from '../../core-target'
import { booleanField } from '../target/choice/booleans'
import { DATES, dateValue } from '../target/choice/dates'
import { DECIMALS, decimalConstants } from '../target/choice/decimals'
import { expandField } from '../target/choice/expansion'
import { filterNot } from '../target/choice/filter-not'
import type { Chosen } from '../target/choice/parameters'
import { wrongCaseField } from '../target/choice/wrong-case'
import type { ChoiceSource } from './choice'
import { conventions } from './conventions'
import { TIMESTAMPS, timestampConstants } from './days-and-times'
import { keyParameters } from './keys'
import type { LookupField } from './lookup-field'
import { multipleLookup } from './multiple-lookup'
import { INTEGERS, integerConstants } from './numbers'
import { chooseOrdered, fieldOf } from './ordered-field'
import { singleLookup } from './single-lookup'
import { stringParameters } from './strings-and-booleans'

/** What was chosen for the requests about one Resource. */
export interface Choices {
  readonly parameters: CoreParameters
  readonly singleMode: EnumerationMode | undefined
  readonly multipleMode: EnumerationMode | undefined
}

/** @param endpointResource the Parameter that the Resource itself was found by */
export function chooseParameters(source: ChoiceSource, endpointResource: Chosen): Choices {
  const [integers, decimals, dates, timestamps] = [
    chooseOrdered(source, INTEGERS),
    chooseOrdered(source, DECIMALS),
    chooseOrdered(source, DATES),
    chooseOrdered(source, TIMESTAMPS),
  ]
  const single = singleLookup(source)
  const multiple = multipleLookup(source)
  const { low, others } = integerConstants(source, integers)
  const all = [
    endpointResource,
    ...keyParameters(source),
    fieldOf(integers),
    low,
    ...others,
    ...filterNot(source, integers, low),
    wrongCaseField(source, fieldOf(integers)),
    fieldOf(decimals),
    ...decimalConstants(source, decimals),
    fieldOf(dates),
    dateValue(source, dates),
    fieldOf(timestamps),
    ...timestampConstants(source, timestamps),
    ...single.parameters,
    ...multiple.parameters,
    booleanField(source),
    ...stringParameters(source, fieldOf(integers)),
    expandField(source),
    ...conventions(source),
  ]
  return {
    parameters: new Map(all.map((parameter) => [parameter.name, parameter])),
    singleMode: modeOf(single.chosen),
    multipleMode: modeOf(multiple.chosen),
  }
}

const modeOf = (chosen: LookupField | object): EnumerationMode | undefined =>
  'form' in chosen ? chosen.form.sent : undefined
