import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Envelope } from '@cucumber/messages'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'
import { ResultCollector } from './collect-results'

const MESSAGES = 'messages.ndjson'

/**
 * Collects the results of a run once more, from the messages that it left in its reports folder.
 *
 * @throws ConfigurationError in one line when there are none, or they are not those of a run that came to its end
 */
export async function readRunResults(folder: string): Promise<ResultCollector> {
  const path = join(folder, MESSAGES)
  const collector = new ResultCollector()
  let isFinished = false
  try {
    const file = await open(path)
    for await (const line of file.readLines()) {
      const envelope: Envelope = JSON.parse(line)
      collector.add(envelope)
      isFinished ||= envelope.testRunFinished !== undefined
    }
  } catch (error) {
    throw new ConfigurationError(`${path} cannot be read: ${messageOf(error)}; ${RUN_AGAIN}`)
  }
  if (!isFinished) throw new ConfigurationError(`${path} has no end, so the run was interrupted; ${RUN_AGAIN}`)
  return collector
}

const RUN_AGAIN = 'name the reports folder of a run that came to its end, or run the tests again'
