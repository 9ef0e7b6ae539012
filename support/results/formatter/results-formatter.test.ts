import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { test } from 'node:test'
import { formatterHelpers, type IFormatterOptions } from '@cucumber/cucumber'
import type { Envelope } from '@cucumber/messages'
import { resultsFormatter } from './results-formatter'

const finished: Envelope = { testRunFinished: { success: true, timestamp: { seconds: 0, nanos: 0 } } }

/** Returns what a formatter writes while Cucumber sends it messages, and then waits for it. */
async function played(...messages: readonly Envelope[]): Promise<readonly string[]> {
  const log: string[] = []
  const ResultsFormatter = resultsFormatter(async (collector, { options, cucumberJson }) => {
    await Promise.resolve()
    log.push(`reports ${collector.results().length} results into ${options.reports}`, ...cucumberJson)
  })
  const eventBroadcaster = new EventEmitter()
  // No other option has a part in this.
  const given: Partial<IFormatterOptions> = {
    eventBroadcaster,
    eventDataCollector: new formatterHelpers.EventDataCollector(eventBroadcaster),
    parsedArgvOptions: { reports: 'folder' },
    cleanup: async () => {},
  }
  const formatter = new ResultsFormatter(given as IFormatterOptions)
  for (const message of messages) eventBroadcaster.emit('envelope', message)
  log.push('messages are over')
  await formatter.finished()
  return log
}

test('a run that is finished is reported, with what Cucumber makes of it, and Cucumber waits for that', async () => {
  assert.deepEqual(await played(finished), ['messages are over', 'reports 0 results into folder', '[]'])
})

test('a run that did not come to its end has no report', async () => {
  assert.deepEqual(await played(), ['messages are over'])
})
