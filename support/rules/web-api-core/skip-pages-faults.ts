import type { CoreTarget } from '../core-target'
import type { Offence } from '../judgement'
import { evidenceOf } from './judging/core-about'
import { keyIdentity, recordName } from './judging/core-key'
import type { LinkedPage } from './judging/linked-pages'
import { repeatedKeys } from './next-link-keys'

/**
 * What is wrong with pages by `$skip`: records that come twice, a short page before another one, and records that are
 * other ones than one request brings.
 *
 * @param top how many records a page has
 */
export const skippedFaults = (
  target: CoreTarget,
  pages: readonly LinkedPage[],
  top: number,
  whole: LinkedPage | undefined,
  subject: string,
): Offence[] => [
  ...repeatedKeys(target, pages, subject),
  ...shortPages(pages, top, subject),
  ...(whole === undefined ? [] : otherRecords(target, pages, whole, subject)),
]

/** A page with fewer records than `$top` asks for is the last one (OData Protocol 4.01, 11.2.6.3). */
const shortPages = (pages: readonly LinkedPage[], top: number, subject: string): Offence[] =>
  pages.flatMap(({ records, exchange }, index) => {
    const after = pages[index + 1]
    if (records.length >= top || after === undefined || after.records.length === 0) return []
    const found = `page ${index + 1} has ${records.length} of ${top} records, and page ${index + 2} has more`
    return [
      { subject, found, evidence: evidenceOf(exchange), advice: 'answer $top with so many records, if there are' },
    ]
  })

/** Only the first difference: those after it follow from it. */
function otherRecords(target: CoreTarget, pages: readonly LinkedPage[], whole: LinkedPage, subject: string): Offence[] {
  const paged = pages.flatMap(({ records, exchange }) => records.map((record) => ({ record, exchange })))
  for (let index = 0; index < Math.max(paged.length, whole.records.length); index += 1) {
    const [wanted, got] = [whole.records[index], paged[index]]
    const isSame = wanted && got && keyIdentity(target, wanted) === keyIdentity(target, got.record)
    if (isSame === true) continue
    return [
      {
        subject,
        expected:
          wanted === undefined
            ? `no record ${index + 1}`
            : `${recordName(target, wanted, index)} at place ${index + 1}`,
        found:
          got === undefined
            ? `only ${paged.length} records on ${pages.length} pages`
            : recordName(target, got.record, index),
        evidence: `${evidenceOf(got?.exchange ?? whole.exchange)}; compared with ${evidenceOf(whole.exchange)}`,
        advice: 'answer $skip with the records that follow, in the order of $orderby',
      },
    ]
  }
  return []
}
