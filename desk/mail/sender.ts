import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printable } from 'dd-acceptance/support/dictionary/wording'
import type { SendMailOptions } from 'nodemailer/lib/mailer'

/** A mail as it is handed to a server. */
export interface OutgoingMail {
  readonly id: string
  readonly messageId: string
  readonly address: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Null where its sender is answered. */
  readonly replyTo: string | null
  readonly attachments: readonly { readonly name: string; readonly content: Buffer }[]
}

/** Describes what became of a mail. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** For good: this mail will not be taken. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** This mail is not taken now, but may be later. */
  | { readonly kind: 'postponed'; readonly reason: string }
  /** No mail can be sent now. */
  | { readonly kind: 'unreachable'; readonly reason: string }

/** Hands mails over. */
export interface Sender {
  send(mail: OutgoingMail): Promise<Delivery>
}

/** Milliseconds that a server may take: a mail in work belongs to its worker for longer than all of these. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Nothing of a mail is fetched from anywhere. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true }

/** Errors of nodemailer that are about a mail, and not about the way to the server. */
const ABOUT_MAIL: readonly string[] = ['EENVELOPE', 'EMESSAGE']

/** The mail is too large (RFC 5321, 4.2.3). */
const TOO_LARGE = 552

/** The server says goodbye, whatever it was asked (RFC 5321, 3.8). */
const GOODBYE = 421

/** Sends by an SMTP server. */
export function smtpSender(url: string, from: string): Sender {
  // Loaded where it is used: most commands send nothing.
  const { createTransport }: typeof import('nodemailer') = require('nodemailer')
  const transport = createTransport({ url, ...TIMEOUTS })
  return {
    send: async (mail) => {
      try {
        await transport.sendMail(messageOf(mail, from))
        return { kind: 'sent' }
      } catch (error) {
        return failedDelivery(error)
      }
    },
  }
}

/** Writes each mail into a folder, for a desk without a server: a mail that is sent again is the same file. */
export function folderSender(folder: string, from: string): Sender {
  const { createTransport }: typeof import('nodemailer') = require('nodemailer')
  const transport = createTransport({ streamTransport: true, buffer: true })
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(mail, from))
      if (!Buffer.isBuffer(message)) throw new Error('the mail is not text')
      const path = join(folder, `${mail.id}.eml`)
      await writeFile(`${path}.part`, message, { mode: 0o600 })
      await rename(`${path}.part`, path)
      return { kind: 'sent' }
    },
  }
}

const messageOf = ({ messageId, address, subject, text, html, replyTo, attachments }: OutgoingMail, from: string) =>
  ({
    ...CLOSED,
    messageId,
    from,
    to: address,
    subject,
    text,
    // A message of somebody else is plain text.
    ...(html === '' ? {} : { html }),
    ...(replyTo === null ? {} : { replyTo }),
    attachments: attachments.map(({ name, content }) => ({ filename: name, content })),
    // Nobody is to be answered by a machine (RFC 3834, section 5).
    headers: { 'Auto-Submitted': 'auto-generated' },
  }) satisfies SendMailOptions

/** Tells what an error means: 5yz is for good, 4yz for now (RFC 5321, 4.2.1); without an answer nothing is known. */
function failedDelivery(error: unknown): Delivery {
  const facts = factsOf(error)
  const { code, responseCode, response } = facts
  if (!isAboutMail(facts))
    return { kind: 'unreachable', reason: responseCode === undefined ? code : `${code} ${responseCode}` }
  const reason = printable(response ?? code).slice(0, 300)
  return { kind: responseCode === undefined || responseCode >= 500 ? 'refused' : 'postponed', reason }
}

/** Tells if an answer is to MAIL FROM, which says whether the desk may send at all. */
const isAboutMail = ({ code, command, responseCode }: SmtpFacts): boolean =>
  ABOUT_MAIL.includes(code) &&
  responseCode !== GOODBYE &&
  (command !== 'MAIL FROM' || responseCode === undefined || responseCode === TOO_LARGE)

interface SmtpFacts {
  readonly code: string
  readonly command: string | undefined
  readonly responseCode: number | undefined
  readonly response: string | undefined
}

/** Of the error nothing else is kept: its message may quote the user of the desk. */
function factsOf(error: unknown): SmtpFacts {
  const member = (name: string): unknown => (error instanceof Error ? Reflect.get(error, name) : undefined)
  const text = (name: string): string | undefined => {
    const value = member(name)
    return typeof value === 'string' ? value : undefined
  }
  const responseCode = member('responseCode')
  return {
    code: text('code') ?? 'unknown error',
    command: text('command'),
    responseCode: typeof responseCode === 'number' ? responseCode : undefined,
    response: text('response'),
  }
}
