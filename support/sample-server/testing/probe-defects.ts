import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type DefectName, defects } from '../defects'
import { startSampleServer } from '../sample-server'
import { clientOf, SampleClient } from './sample-client'

/** A place where a defect shows, and the values that are seen there without and with it. */
export interface Probe {
  readonly look: (client: SampleClient) => Promise<unknown>
  readonly sound: unknown
  readonly defective: unknown
}

/** Proves for each defect that it shows where it is switched on, and nowhere else. */
export function probeDefects<Name extends DefectName>(probes: Readonly<Record<Name, Probe>>): void {
  let sound: SampleClient
  before(async () => {
    sound = new SampleClient(await startSampleServer())
  })
  after(() => sound.server.close())

  for (const [name, probe] of Object.entries<Probe>(probes)) {
    if (!isIn(probes, name)) continue
    test(`${name}: ${defects[name].description}`, async (context) => {
      assert.deepEqual(await probe.look(sound), probe.sound, 'without the defect')
      const defective = await clientOf(context, { defects: [name] })
      assert.deepEqual(await probe.look(defective), probe.defective, 'with the defect')
    })
  }
}

const isIn = <Name extends string>(table: Readonly<Record<Name, unknown>>, name: string): name is Name => name in table
