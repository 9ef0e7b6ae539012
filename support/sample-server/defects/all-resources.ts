import { wholeNumber } from '../query/query-options'
import type { ChangeOptions } from './queries'
import { defect } from './seams'

const skippingInsideTop: ChangeOptions = (options) => {
  const [top, skip] = [wholeNumber(options, '$top'), wholeNumber(options, '$skip')]
  return top === undefined || skip === undefined ? options : { ...options, $top: String(Math.max(0, top - skip)) }
}

/** Defects of how the server answers for every Resource. */
export const ALL_RESOURCES_DEFECTS = {
  'skip-inside-top': defect(
    'the records that $skip leads past count as records that $top asks for, in every Resource',
    { options: skippingInsideTop },
  ),
}
