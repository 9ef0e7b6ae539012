import { startSampleServerThread } from 'dd-acceptance/support/sample-server/sample-server-thread'

/** A sample server of the suite, which answers until it is closed. */
export type DemoServer = Awaited<ReturnType<typeof startDemoServer>>

/** Web API Core needs so many, for a page that is not the last one. */
const RECORDS = 30

/** Starts a sample server in a thread of its own. */
export const startDemoServer = (dictionaryVersion: string) =>
  startSampleServerThread({ dictionaryVersion, recordsPerResource: RECORDS })
