import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { TestStepResultStatus } from '@cucumber/messages'
import { CORE_ATTACHMENT } from '../../rules/core-attachment'
import { readRunResults } from './read-run-results'
import { CORE_FEATURE, coreRun, request } from './testing/core-run'
import { messageLines } from './testing/message-lines'
import type { Play } from './testing/messages-of'

function folderWith(t: TestContext, messages?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'run-results-'))
  t.after(() => rmSync(folder, { recursive: true }))
  if (messages !== undefined) writeFileSync(join(folder, 'messages.ndjson'), messages)
  return folder
}

const plays: readonly Play[] = [
  {
    scenario: 'top',
    status: TestStepResultStatus.PASSED,
    attached: [
      [CORE_ATTACHMENT, coreRun],
      [CORE_ATTACHMENT, request('top')],
    ],
  },
  { scenario: 'skip', status: TestStepResultStatus.FAILED, message: 'too many' },
]

const refusal = (message: RegExp) => ({ name: 'ConfigurationError', message })

test('a run has the results that it had', async (t) => {
  const collector = await readRunResults(folderWith(t, messageLines(CORE_FEATURE, plays)))
  assert.deepEqual(collector.coreRun, coreRun)
  assert.deepEqual(
    collector
      .results()
      .map(({ scenario, outcome, coreRequests, failure }) => [scenario, outcome, coreRequests.length, failure]),
    [
      ['top', 'passed', 1, undefined],
      ['skip', 'failed', 0, 'too many'],
    ],
  )
})

test('an interrupted run has no results', async (t) => {
  const messages = messageLines(CORE_FEATURE, plays, false)
  for (const part of [messages, ''])
    await assert.rejects(readRunResults(folderWith(t, part)), refusal(/has no end, so the run was interrupted; name/))
  await assert.rejects(readRunResults(folderWith(t, messages.slice(0, -9))), refusal(/cannot be read: .*JSON/))
})

test('without messages there are no results', async (t) => {
  await assert.rejects(readRunResults(folderWith(t)), refusal(/messages\.ndjson cannot be read: ENOENT.*; name the/))
  const folder = folderWith(t)
  mkdirSync(join(folder, 'messages.ndjson'))
  await assert.rejects(readRunResults(folder), refusal(/messages\.ndjson cannot be read: EISDIR/))
})
