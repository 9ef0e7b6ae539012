import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { readResoScript } from '../reso-script/read-reso-script'
import { readCertificationConfig } from '../settings/certification-config'
import { readRunConfiguration } from '../settings/run-configuration'
import { type RecipientConfig, recipientOfConfig, recipientOfScript } from './recipient'
import { environmentOf } from './run-step'

const identifiers = { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M1' }
const connection = {
  serviceRoot: 'https://a.example/odata',
  credentials: { kind: 'bearer token', token: 'hunter2' },
} as const
const ROOT = 'https://a.example/odata'
const rest = { parameters: [], requests: [] }

describe('a recipient', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recipient-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Returns what the process of a step is told, and the RESOScript that it reads. */
  async function told(config: Partial<RecipientConfig>, number = 1) {
    const recipient = await recipientOfConfig(
      { identifiers, connection, warnings: [], ...config },
      rest,
      folder,
      number,
    )
    const environment = environmentOf({}, recipient.environment, '/', '/reports')
    const configuration = readRunConfiguration({}, environment, '/')
    const script = readResoScript(configuration.resoScript ?? '', environment)
    return { recipient, configuration, script }
  }

  test('of a configuration has a folder, its server and its identifiers', async () => {
    const { recipient, configuration, script } = await told({})
    assert.equal(recipient.name, 'T1-S1/M1')
    assert.equal(recipient.environment['DD_REASON_FILE'], join(folder, '1-M1.reason.txt'))
    assert.deepEqual(script.connection, connection)
    assert.deepEqual(
      readCertificationConfig(configuration.certificationConfig ?? '', 'https://any.example'),
      identifiers,
    )
    assert.deepEqual([configuration.originatingSystemName, configuration.originatingSystemId], [undefined, undefined])
    assert.deepEqual(
      Object.keys(recipient.environment).filter((name) => name.startsWith('ORIGINATING')),
      [],
    )
  })

  test('is judged by the records of its originating system, by name, by ID, or by both', async () => {
    const [originatingSystemName, originatingSystemId] = ['Some MLS', 'M00000001']
    for (const given of [
      { originatingSystemName },
      { originatingSystemId },
      { originatingSystemName, originatingSystemId },
    ]) {
      const { configuration } = await told(given)
      const { originatingSystemName: name, originatingSystemId: id } = configuration
      assert.deepEqual({ name, id }, { name: undefined, id: undefined, ...renamed(given) })
    }
  })

  test('has files of its own, which nobody else reads and which have no secret in them', async () => {
    await told({}, 1)
    await told({}, 2)
    const files = readdirSync(folder).toSorted()
    assert.deepEqual(files, ['1-M1.json', '1-M1.resoscript', '2-M1.json', '2-M1.resoscript'])
    for (const file of files) {
      assert.equal(statSync(join(folder, file)).mode & 0o077, 0, file)
      assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /hunter2|a\.example/)
    }
  })

  test('of a RESOScript has the folder of its identifiers, or that of this machine', async () => {
    assert.deepEqual(await recipientOfScript('/my.resoscript', ROOT, undefined, folder), {
      name: 'local/local',
      description: undefined,
      identifiers: undefined,
      serviceRoot: ROOT,
      environment: { RESOSCRIPT: '/my.resoscript', DD_REASON_FILE: join(folder, 'reason.txt') },
    })
    assert.deepEqual(readdirSync(folder), [])
    const path = join(folder, 'recipient.json')
    assert.deepEqual(await recipientOfScript('/my.resoscript', ROOT, identifiers, folder), {
      name: 'T1-S1/M1',
      description: undefined,
      identifiers,
      serviceRoot: ROOT,
      environment: {
        RESOSCRIPT: '/my.resoscript',
        DD_REASON_FILE: join(folder, 'reason.txt'),
        CERTIFICATION_CONFIG: path,
      },
    })
    assert.deepEqual(readCertificationConfig(path, 'https://any.example'), identifiers)
    assert.equal(statSync(path).mode & 0o077, 0)
  })
})

const renamed = ({ originatingSystemName, originatingSystemId }: Partial<RecipientConfig>) => ({
  ...(originatingSystemName && { name: originatingSystemName }),
  ...(originatingSystemId && { id: originatingSystemId }),
})
