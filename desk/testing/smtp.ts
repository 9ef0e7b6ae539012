import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { SMTPServer } from 'smtp-server'

/** A mail server of a test. */
export interface TestSmtp {
  readonly url: string
  /** The mails that it took, as they came. */
  readonly received: string[]
  /** Holds what it answers to the next commands instead of taking them. */
  readonly answers: {
    recipient?: { readonly code: number; readonly text: string }
    sender?: { readonly code: number; readonly text: string }
    /** Takes the mail, and closes the connection before it says so. */
    losesAnswer?: boolean
  }
  close(): Promise<void>
}

const answered = ({ code, text }: { readonly code: number; readonly text: string }): Error =>
  Object.assign(new Error(text), { responseCode: code })

/** Starts a mail server on loopback, which ends with the test. */
export async function startSmtp(t: TestContext, port = 0): Promise<TestSmtp> {
  const received: string[] = []
  const answers: TestSmtp['answers'] = {}
  const server = new SMTPServer({
    hideSTARTTLS: true,
    authOptional: true,
    logger: false,
    onMailFrom: (_address, _session, callback) =>
      answers.sender === undefined ? callback() : callback(answered(answers.sender)),
    onRcptTo: (_address, _session, callback) =>
      answers.recipient === undefined ? callback() : callback(answered(answers.recipient)),
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'))
        if (answers.losesAnswer === true) for (const connection of server.connections) connection.close()
        else callback()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  let isOpen = true
  const close = (): Promise<void> => {
    if (!isOpen) return Promise.resolve()
    isOpen = false
    return new Promise((resolve) => server.close(() => resolve()))
  }
  t.after(close)
  const address = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${address.port}`, received, answers, close }
}
