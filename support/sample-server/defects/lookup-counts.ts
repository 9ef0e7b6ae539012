import type { DefectTable } from './defect'
import { inLookup, localRow } from './lookup-rows'
import { counting, ignoring, refusing } from './queries'

/** How `$count=true` fails on the Resource Lookup (RCP-40: the advertised number of records is that to be had). */
export const LOOKUP_COUNT_DEFECTS = {
  'lookup-count-too-high': {
    description: 'the advertised count of Lookup is one more than there are records',
    start: () => inLookup({ page: counting((count) => count + 1) }),
  },
  'lookup-count-too-low': {
    description: 'the advertised count of Lookup is one less than there are records',
    start: () => inLookup({ page: counting((count) => count - 1) }),
  },
  'lookup-count-moves': {
    description: 'the advertised count of Lookup grows from request to request, the records do not',
    start: () => {
      let asked = 0
      return inLookup({ page: counting((count) => count + asked++) })
    },
  },
  'lookup-count-moves-once': {
    description: 'Lookup has one more record from the second request on, and counts it',
    legal: true,
    start: () => {
      let asked = 0
      const key = '~lookup-count-moves-once'
      return inLookup({
        options: (options) => {
          asked++
          return options
        },
        records: (rows) => (asked > 1 ? [...rows, localRow(rows, key, {})] : rows),
      })
    },
  },
  'lookup-count-ignored': {
    description: '$count=true on Lookup is ignored: there is no @odata.count',
    start: () => inLookup({ options: ignoring('$count') }),
  },
  'lookup-count-refused': {
    description: '$count on Lookup is refused with status 400',
    start: () => inLookup({ options: refusing('$count') }),
  },
} as const satisfies DefectTable
