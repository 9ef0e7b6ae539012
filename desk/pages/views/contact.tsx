import type { Context } from 'hono'
import { type ContactMessage, type ContactRefusal, contactStaff } from '../../actions/contact-staff'
import type { Desk, DeskEnv } from '../desk'
import { textOf } from './form'
import { type PageFacts, showPage } from './page'
import { Field, Notice } from './parts'

/** Describes what a message to the staff is about, and where the form leads back to. */
export interface ContactSubject extends Pick<ContactMessage, 'about' | 'provider' | 'recipient'> {
  readonly back: string
  readonly hasNavigation: boolean
}

const WORDS: Readonly<Record<ContactRefusal, string>> = {
  'no address': 'This is not one e-mail address.',
  'no text': 'Write a message, of 4,000 characters at most.',
  'too many': 'There were too many messages. Write again in an hour.',
  nobody: 'Nobody of the staff can be written to at the moment.',
}

/** Shows the form by which somebody writes to the staff. */
export function showContact(
  context: Context<DeskEnv>,
  { about, back, hasNavigation }: ContactSubject,
  filled: { readonly address: string; readonly message: string },
  refusal?: ContactRefusal,
): Promise<Response> {
  const facts: PageFacts = {
    title: 'Contact',
    intro: `About ${about}`,
    hasNavigation,
    status: refusal === undefined ? 200 : 422,
  }
  return showPage(
    context,
    facts,
    <>
      {refusal === undefined ? null : <Notice tone="bad">{WORDS[refusal]}</Notice>}
      <form class="panel form" method="post">
        <Field
          label="Your e-mail address"
          name="address"
          type="email"
          autocomplete="email"
          value={filled.address}
          hint="The staff answers to it."
        />
        <p class="field">
          <label for="message">Message to the staff</label>
          <textarea id="message" name="message" rows={8} maxlength={4000} required>
            {filled.message}
          </textarea>
        </p>
        <p class="buttons">
          <button class="button primary" type="submit">
            Send
          </button>
          <a class="button" href={back}>
            Back, without sending
          </a>
        </p>
      </form>
    </>,
  )
}

/** Takes a message to the staff. */
export async function takeContact(desk: Desk, context: Context<DeskEnv>, subject: ContactSubject): Promise<Response> {
  const text = await textOf(context)
  const filled = { address: text('address').trim(), message: text('message') }
  const { about, provider, recipient, back, hasNavigation } = subject
  const sender = desk.addressOf(context)
  const message = { replyTo: filled.address, text: filled.message, about, provider, recipient, sender }
  const refusal = await contactStaff(desk, message, desk.now())
  if (refusal !== undefined) return showContact(context, subject, filled, refusal)
  desk.mailWritten()
  return showPage(
    context,
    { title: 'Contact', intro: `About ${about}`, hasNavigation },
    <>
      <Notice tone="good">Your message is on its way to the staff.</Notice>
      <p>
        <a class="button" href={back}>
          Back
        </a>
      </p>
    </>,
  )
}
