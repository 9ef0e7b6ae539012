import type { Envelope } from '@cucumber/messages'
import { messagesOf, type Play } from './messages-of'

const end: Envelope = { testRunFinished: { success: true, timestamp: { seconds: 9, nanos: 0 } } }

/** For tests: `messages.ndjson` of a run of one feature. */
export function messageLines(feature: string, plays: readonly Play[], isFinished = true): string {
  const { text, plays: played } = messagesOf(feature, plays)
  const messages = [...text, ...played.flat(), ...(isFinished ? [end] : [])]
  return messages.map((message) => `${JSON.stringify(message)}\n`).join('')
}
