import { variationsCommand } from '../../support/commands/variations'
import { openFileKind } from '../file-kind'
import type { Kind } from '../kind'
import type { Mutation } from '../mutation'
import { csvMutator } from '../mutations/csv'
import { compactJson, jsonMutator } from '../mutations/json'
import { atom, type JsonNode, somePlace } from '../mutations/json-tree'
import { sampleReport, VARIATION } from '../samples/reports'
import { runCommand, Workspace } from '../workspace'

const entry = (more: object): object => ({
  resource: 'Property',
  field: 'GateCode',
  decision: 'ignored',
  reason: 'a code of the gate, not of the access',
  by: 'Ada',
  on: '2026-01-02',
  ...more,
})

const review = (...reviewed: readonly object[]): Buffer => Buffer.from(JSON.stringify({ reviewed }))

const EXPIRED = '2020-01-01'

/** Tells whether all decisions of a review are over. */
const isOver = (bytes: Buffer): boolean =>
  [...compactJson(bytes).matchAll(/"decision":/g)].length <=
  [...compactJson(bytes).matchAll(/"until":"2020-01-01"/g)].length

const damage = (name: string, member: string, values: readonly string[]): Mutation<JsonNode> => ({
  name,
  effect: 'breaks',
  apply: (root, random) =>
    somePlace(root, random, (place) => place.name === member)?.replaced([atom(random.pick(values))]),
})

/** Members that no decision may have. */
const DAMAGES: readonly Mutation<JsonNode>[] = [
  damage('a decision is not one', 'decision', ['"maybe"', 'true', 'null', '"IGNORED"', '["ignored"]']),
  damage('a reason is missing', 'reason', ['""', '" "', 'null', '1']),
  damage('nobody has decided', 'by', ['""', 'null', '{}']),
  damage('a day is not one', 'on', ['"2026-02-30"', '"yesterday"', 'null', '20260102']),
  damage('an entry is about another Field', 'field', ['"gatecode"', '"GateCode "', '"AccessCode"', 'null']),
  damage('an entry is about another Resource', 'resource', ['"Member"', 'null', '""']),
]

/** Decisions of people about names. */
export const reviews: Kind = {
  id: 'review',
  mostSeconds: 10,
  load: () =>
    open('review.json', '--review', jsonMutator(DAMAGES), [
      { name: 'a review that settles the variation', bytes: review(entry({})), verdict: 'conformant' },
      {
        name: 'a review without a decision',
        bytes: review(entry({ decision: '' })),
        verdict: 'not conformant',
        offends: (bytes) => !/"decision":"(?:ignored|accepted)"/.test(compactJson(bytes)),
      },
      {
        name: 'a review that is over',
        bytes: review(entry({ until: EXPIRED })),
        verdict: 'not conformant',
        offends: isOver,
      },
    ]),
}

const suggestions = {
  Property: { GateCode: { ignored: true, suggestions: [{ suggestedResourceName: 'Property', isFastTrack: true }] } },
}

/** Decisions of RESO about names, as JSON. */
export const suggestionsJson: Kind = {
  id: 'suggestions',
  mostSeconds: 10,
  load: () =>
    open('suggestions.json', '--suggestions', jsonMutator(), [
      { name: 'suggestions', bytes: Buffer.from(JSON.stringify(suggestions)) },
    ]),
}

const TABLE = `Resource Name,Field Name,Lookup Value,Suggested Resource Name,Suggested Field Name,Suggested Lookup Value,Outcome
Property,GateCode,,Property,AccessCode,,ignored
Property,"X ""Code""",,Property,AccessCode,,
`

/** Decisions of RESO about names, as a table. */
export const suggestionsTable: Kind = {
  id: 'suggestions-table',
  mostSeconds: 10,
  load: () =>
    open('suggestions.csv', '--suggestions', csvMutator, [
      { name: 'a table of suggestions', bytes: Buffer.from(TABLE) },
    ]),
}

function open(
  file: string,
  option: string,
  mutate: Parameters<typeof openFileKind>[0]['mutate'],
  originals: Parameters<typeof openFileKind>[0]['originals'],
) {
  const workspace = new Workspace()
  const metadata = workspace.write('metadata-report.json', JSON.stringify(sampleReport(VARIATION)))
  return openFileKind({
    originals,
    mutate,
    read: (bytes) => runCommand(variationsCommand, ['--metadata', metadata, option, workspace.write(file, bytes)]),
    close: async () => workspace.remove(),
  })
}
