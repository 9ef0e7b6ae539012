import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { exchangeEvidence } from '../../odata/exchange'
import type { PartialAnswer } from '../../odata/partial-answer'
import { defineRule } from '../rule'

/** An answer that has fewer records than it was asked for, and than it counts, leads on to the others. */
export const partialAnswerLinked = defineRule({
  id: 'partial-answer-linked',
  level: 'MUST',
  requirement: 'have a nextLink where an answer is only a part',
  label: 'Answers that are only a part and have no nextLink',
  source:
    'OData Protocol 4.01, 11.2.6.7: "Responses that include only a partial set of the items identified by the request URL MUST include a link that allows retrieving the next partial set of items"',
  sentences: [
    'records of the {resource} Resource MUST be sampled by {samplingPass}',
    'records of every local Resource MUST be sampled by {samplingPass}',
    'the {resource} Resource MUST give the count of its records',
    'the {resource} Resource MUST support queries by ModificationTimestamp',
    'the answer MUST have the count of all records',
  ],
  brokenBy: [
    'member-count-without-records',
    'member-counted-without-records',
    'member-pages-without-link',
    'lookup-pages-without-link',
  ],
  allows: ['member-small-pages', 'lookup-small-pages', 'member-empty'],
  judge: (about, subject: string, { count, received, wanted, exchange }: PartialAnswer): Finding => ({
    ...about(subject),
    outcome: 'violated',
    expected: `${wantedOf(wanted, count)}, as the @odata.count of the answer says, or a nextLink to the others`,
    found: `${counted(received, 'record')} and no nextLink`,
    ...exchangeEvidence(exchange),
    advice: 'add @odata.nextLink to every answer that others follow, or answer with all that was asked for',
  }),
})

const wantedOf = (wanted: bigint, count: bigint): string =>
  wanted === count ? counted(count, 'record') : `${wanted.toLocaleString('en')} of ${counted(count, 'record')}`
