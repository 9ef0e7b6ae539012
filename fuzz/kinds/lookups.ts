import { validateCommand } from '../../support/commands/validate'
import { variationsCommand } from '../../support/commands/variations'
import { openFileKind } from '../file-kind'
import type { Kind } from '../kind'
import { jsonMutator } from '../mutations/json'
import { soundEdmx } from '../samples/edmx'
import { lookupRecords, soundPayloads } from '../samples/payloads'
import { runCommand, Workspace } from '../workspace'

/** Saved Lookup records, which payloads and names are judged by. */
export const lookups: Kind = {
  id: 'lookups',
  mostSeconds: 10,
  load: () => {
    const workspace = new Workspace()
    const metadata = workspace.write('metadata.xml', soundEdmx())
    const payload = workspace.write('payload.json', soundPayloads.page)
    return openFileKind({
      originals: [
        { name: 'records with the value of the payload', bytes: lookupRecords('Aptos', 'Bodega') },
        {
          name: 'records without the value of the payload',
          bytes: lookupRecords('Bodega'),
          // Names do not matter: without the value itself nothing can offer it.
          offends: (bytes) => !bytes.includes('Aptos'),
        },
      ],
      mutate: jsonMutator(),
      read: (bytes, random) => {
        const terms = ['--metadata', metadata, '--lookups', workspace.write('lookups.json', bytes)]
        return random.chance(70)
          ? runCommand(validateCommand, [...terms, '--resource', 'Property', payload])
          : runCommand(variationsCommand, terms)
      },
      close: async () => workspace.remove(),
    })
  },
}
