import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { readRunConfiguration } from '../settings/run-configuration'
import { RunSession } from './run-session'

/** Settings with which a run cannot begin, and what it says of them. */
for (const { what, parameters = {}, environment = {}, message } of [
  {
    what: 'a metadata file that does not exist',
    environment: { METADATA: 'nowhere.xml' },
    message: /METADATA: there is no file .*nowhere\.xml/,
  },
  {
    what: 'a metadata file that is a folder',
    environment: { METADATA: 'docs' },
    message: /METADATA: .*docs cannot be read: it is a folder/,
  },
  {
    what: 'a file that holds no metadata',
    environment: { METADATA: 'README.md' },
    message: /^METADATA: metadata file README\.md holds no metadata, for it has no <edmx:Edmx>: name a file with/,
  },
  {
    what: 'Lookup records that are none',
    environment: { METADATA: 'docs/example/metadata.xml', LOOKUPS: 'package.json' },
    message: /package\.json has no usable Lookup records:\nneither/,
  },
  {
    what: 'averages that are nowhere',
    environment: { AVERAGES: 'nowhere.json' },
    message: /AVERAGES: there is nothing at .*nowhere\.json/,
  },
  {
    what: 'an unknown version',
    parameters: { dictionaryVersion: '9.9' },
    message: /nothing was generated for Data Dictionary 9\.9 \(generated: 1\.7, 2\.0, 2\.1\)/,
  },
  {
    what: 'a RESOScript that does not exist',
    environment: { RESOSCRIPT: 'my.resoscript' },
    message: /my\.resoscript/,
  },
  {
    what: 'a RESOScript that was never filled in',
    environment: { RESOSCRIPT: 'reference/resoscripts/data-dictionary.resoscript' },
    message: /data-dictionary\.resoscript:17: WebAPIURI was never filled in/,
  },
]) {
  test(`${what} stops the run with one message, and leaves nothing`, async (t) => {
    const reports = mkdtempSync(join(tmpdir(), 'session-'))
    t.after(() => rmSync(reports, { recursive: true }))
    await assert.rejects(
      async () => {
        const configuration = readRunConfiguration(parameters, { ...environment, REPORTS: reports }, PROJECT_ROOT)
        await RunSession.begin(configuration, () => {})
      },
      (error) => error instanceof ConfigurationError && message.test(error.message),
    )
    assert.deepEqual(readdirSync(reports), [])
  })
}
