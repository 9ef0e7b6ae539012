import { html } from 'hono/html'
import type { Letter } from '../mail/outbox'

/** Holds the facts that letters tell of endorsements. */
export interface LetterFacts {
  /** E.g. `Data Dictionary 2.0`. */
  readonly endorsements: readonly string[]
  readonly provider: string
  readonly recipient: string
}

/** The parts of a letter that are made of its facts. */
export type LetterText = Pick<Letter, 'subject' | 'text' | 'html'>

/** Asks a recipient for a review. Whoever has the link may approve. */
export function invitation(
  facts: LetterFacts,
  link: string,
  expiresAt: Date,
  hasReports: boolean,
): Promise<LetterText> {
  const { endorsements, provider, recipient } = facts
  const until = expiresAt.toISOString().slice(0, 10)
  return letter(`Certification results of ${recipient} for your review`, [
    `${provider} has tested the system that serves ${recipient}. It passed: ${listed(endorsements)}.`,
    'Please look at the results, and approve each of them. They are certified when you have approved them.',
    { link, words: 'Review the results' },
    ...(hasReports ? ['The reports are attached. Open them in a browser; they load nothing from elsewhere.'] : []),
    `The link is valid until ${until}. Whoever has it can approve the results: do not pass it on to others.`,
  ])
}

/** Passes a message on to the staff. It is plain text: whoever wrote it decides nothing about how it looks. */
export const contactLetter = (about: string, replyTo: string, message: string): LetterText => ({
  subject: oneLine(`Message about ${about}`),
  text: `Message about ${about}\nFrom: ${replyTo}\n\n${message.trim()}\n`,
  html: '',
})

/** Names are written by others: the header gets one line of them. */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ')

/** Names what a provider is told of. */
export type ProviderNews = 'confirm' | 'approve' | 'decline' | 'withdraw' | 'cancel' | 'archive' | 'revoke'

const SUBJECTS: Readonly<Record<ProviderNews, string>> = {
  confirm: 'Passed',
  approve: 'Certified',
  decline: 'Declined',
  withdraw: 'Withdrawn',
  cancel: 'Canceled',
  archive: 'Archived',
  revoke: 'Revoked',
}

const SENTENCES: Readonly<Record<ProviderNews, (facts: LetterFacts) => string>> = {
  confirm: ({ recipient, endorsements }) =>
    `${listed(endorsements)} of ${recipient} is confirmed: it is Passed, and ${recipient} can be notified.`,
  approve: ({ recipient, endorsements }) => `${recipient} has approved ${listed(endorsements)}: it is certified.`,
  decline: ({ recipient, endorsements }) => `${recipient} has declined ${listed(endorsements)}: it is withdrawn.`,
  withdraw: ({ recipient, endorsements }) =>
    `${listed(endorsements)} of ${recipient} is withdrawn. The link to its review no longer leads there.`,
  cancel: ({ recipient, endorsements }) =>
    `The certification of ${recipient} for ${listed(endorsements)} is canceled. ${recipient} is not notified of this.`,
  archive: ({ recipient, endorsements }) =>
    `${listed(endorsements)} of ${recipient} is archived. ${recipient} is not notified of this.`,
  revoke: ({ recipient, endorsements }) => `${listed(endorsements)} of ${recipient} is revoked. This is permanent.`,
}

/**
 * Tells a provider what became of an endorsement, and where it is.
 *
 * @param addresses that of its page, which leads to what is next, and that of what was certified, which never changes
 */
export function providerNews(
  news: ProviderNews,
  facts: LetterFacts,
  reason: string | undefined,
  addresses: { readonly page: string; readonly certified: string },
): Promise<LetterText> {
  const lines = [
    SENTENCES[news](facts),
    ...(reason === undefined ? [] : [`Reason: ${reason}`]),
    news === 'approve'
      ? { link: addresses.certified, words: 'Its permanent address, with the badge and the package' }
      : { link: addresses.page, words: 'Its page at the desk' },
  ]
  return letter(`${SUBJECTS[news]}: ${listed(facts.endorsements)} of ${facts.recipient}`, lines)
}

/** Names what a link to set a password is sent for. */
export type PasswordLetterKind = 'new account' | 'forgotten' | 'by staff'

const PASSWORD_LETTERS: Readonly<Record<PasswordLetterKind, readonly [subject: string, why: string]>> = {
  'new account': ['Your account at the certification desk', 'You have an account at the certification desk.'],
  forgotten: [
    'Your password at the certification desk',
    'Somebody has asked for a new password for your account at the certification desk. If it was not you, do nothing: your password stays as it is.',
  ],
  'by staff': [
    'Your password at the certification desk',
    'The staff of the certification desk send you a link to set a new password. Until you use it, your password stays as it is.',
  ],
}

/** Sends a member the link by which they set their password. */
export function passwordLetter(
  kind: PasswordLetterKind,
  username: string,
  link: string,
  expiresAt: Date,
): Promise<LetterText> {
  const [subject, why] = PASSWORD_LETTERS[kind]
  return letter(subject, [
    why,
    `Your user name is ${username}.`,
    { link, words: 'Set your password' },
    `The link is good for one time, until ${expiresAt.toISOString().slice(0, 10)}. Whoever has it can set your password: do not pass it on to others.`,
  ])
}

const listed = (names: readonly string[]): string => names.join(' and ')

type Line = string | { readonly link: string; readonly words: string }

/** Makes both forms of a letter. Names of organizations are written by others: the header gets one line of them. */
async function letter(subject: string, lines: readonly Line[]): Promise<LetterText> {
  const paragraphs = lines.map((line) =>
    typeof line === 'string' ? html`<p>${line}</p>` : html`<p><a href="${line.link}">${line.words}</a></p>`,
  )
  const page =
    await html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${subject}</title></head><body style="font-family: sans-serif; max-width: 40em">${paragraphs}</body></html>`
  const text = lines.map((line) => (typeof line === 'string' ? line : `${line.words}: ${line.link}`)).join('\n\n')
  return { subject: oneLine(subject), text: `${text}\n`, html: String(page) }
}
