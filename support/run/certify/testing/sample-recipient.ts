import type { Recipient } from '../recipient'

/** For tests: a recipient whose processes get nothing of their own. */
export const sampleRecipient: Recipient = {
  name: 'T1-S1/M1',
  description: undefined,
  identifiers: undefined,
  serviceRoot: 'https://api.example.com/odata',
  environment: {},
}
