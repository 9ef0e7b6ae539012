import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { type FormatterContext, resultsFormatter } from './results-formatter'

const finished: Envelope = { testRunFinished: { success: true, timestamp: { seconds: 0, nanos: 0 } } }

/** Returns what a formatter writes while Cucumber sends it messages, and then waits for it. */
async function played(...messages: readonly Envelope[]): Promise<readonly string[]> {
  const log: string[] = []
  const { formatter } = resultsFormatter({
    begin: async () => {
      await Promise.resolve()
      log.push('begins')
    },
    report: async (collector) => {
      await Promise.resolve()
      log.push(`reports ${collector.results().length} results`)
    },
  })
  const handlers: ((envelope: Envelope) => void)[] = []
  const on: FormatterContext['on'] = (_key, handler) => handlers.push(handler)
  const end = await formatter({ on, write: () => {}, options: {} })
  for (const message of messages) for (const handler of handlers) handler(message)
  log.push('messages are over')
  await end()
  return log
}

test('a run that is finished is reported, and Cucumber waits for that', async () => {
  assert.deepEqual(await played(finished), ['begins', 'messages are over', 'reports 0 results'])
})

test('a run that did not come to its end has no report', async () => {
  assert.deepEqual(await played(), ['begins', 'messages are over'])
})
