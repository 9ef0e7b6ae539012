import type { CoreTarget } from '../core-target'
import type { Offence } from '../judgement'
import { evidenceOf } from './judging/core-about'
import { keyIdentity, recordPath } from './judging/core-key'
import type { LinkedPage } from './judging/linked-pages'

/** Records that stand on two pages or twice on one, and those that nobody could tell apart. */
export function repeatedKeys(target: CoreTarget, pages: readonly LinkedPage[], subject: string): Offence[] {
  const pageOfKey = new Map<string, number>()
  return pages.flatMap(({ records, exchange }, index) => {
    const page = index + 1
    const evidence = evidenceOf(exchange)
    return records.flatMap((record, position): Offence[] => {
      const key = keyIdentity(target, record)
      if (key === undefined) {
        const found = `record ${position + 1} of page ${page} has no ${target.keyField}`
        return [
          { subject, found, evidence, advice: `answer every record with the ${target.keyField} that was selected` },
        ]
      }
      const earlier = pageOfKey.get(key)
      pageOfKey.set(key, earlier ?? page)
      if (earlier === undefined) return []
      const found = `${recordPath(target, record)} on page ${earlier} and ${earlier === page ? 'again there' : `on page ${page}`}`
      return [{ subject, found, evidence, advice: 'lead each page to the records that no page before it had' }]
    })
  })
}
