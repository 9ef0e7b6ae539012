import { validateCommand } from '../../support/commands/validate'
import { openFileKind } from '../file-kind'
import type { Kind, OpenKind } from '../kind'
import type { Mutator } from '../mutation'
import { jsonIn, jsonMutator } from '../mutations/json'
import { packed, zipMutator } from '../mutations/zip'
import type { Random } from '../random'
import { soundEdmx } from '../samples/edmx'
import {
  commonFormat,
  lookupRecords,
  offendingPayload,
  soundPayloads,
  stillHasOffendingRecord,
} from '../samples/payloads'
import { runCommand, Workspace } from '../workspace'

/** Payloads as files, which `validate` judges by metadata. */
export const payload: Kind = {
  id: 'payload',
  mostSeconds: 10,
  load: () =>
    openPayloads('payload.json', jsonMutator(), [
      ...Object.entries(soundPayloads).map(([name, bytes]) => ({ name, bytes, verdict: 'conformant' as const })),
      {
        name: 'a record that does not match',
        bytes: offendingPayload,
        verdict: 'not conformant',
        offends: (bytes: Buffer) => stillHasOffendingRecord(jsonIn(bytes)),
      },
    ]),
}

/** Payloads in zip files. */
export const payloadZip: Kind = {
  id: 'payload-zip',
  mostSeconds: 10,
  load: () =>
    openPayloads('payload.zip', zipMutator(jsonMutator()), [
      {
        name: 'two payloads',
        verdict: 'conformant',
        bytes: packed({ 'a.json': soundPayloads.page, 'b/c.json': soundPayloads.list }),
      },
      {
        name: 'a payload beside a text',
        verdict: 'conformant',
        bytes: packed({ 'read.me': Buffer.from('.'), 'a.json': soundPayloads.page }),
      },
    ]),
}

/** Payloads that say themselves what they are (RESO Common Format). */
export const commonFormatPayload: Kind = {
  id: 'common-format',
  mostSeconds: 10,
  load: () => {
    const workspace = new Workspace()
    return openFileKind({
      originals: [{ name: 'RESO Common Format', bytes: commonFormat, verdict: 'conformant' }],
      mutate: jsonMutator(),
      read: (bytes) => runCommand(validateCommand, [workspace.write('common.json', bytes)]),
      close: async () => workspace.remove(),
    })
  },
}

function openPayloads(
  file: string,
  mutate: Mutator,
  originals: Parameters<typeof openFileKind>[0]['originals'],
): OpenKind {
  const workspace = new Workspace()
  const metadata = workspace.write('metadata.xml', soundEdmx())
  const lookups = workspace.write('lookups.json', lookupRecords('Aptos'))
  return openFileKind({
    originals,
    mutate,
    read: (bytes, random: Random) => {
      const terms = ['--metadata', metadata, '--lookups', lookups, '--resource', 'Property']
      const more = random.chance(30) ? ['--report', workspace.path('report.json')] : []
      return runCommand(validateCommand, [...terms, ...more, workspace.write(file, bytes)])
    },
    close: async () => workspace.remove(),
  })
}
