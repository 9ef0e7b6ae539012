import type { Delivery, Sender } from '../mail/sender'

/** The address of the recipient whose review a newcomer is asked to open. */
export const REVIEWER = 'review@threerivers.example'

/** Addresses that the mail of a demo does not reach, by what stands before the @. */
export const UNREACHED = {
  /** Refused for good. */
  refused: 'nobody',
  /** Not taken now. */
  postponed: 'full',
} as const

/** Holds what a server answers for them (RFC 5321, section 4.2.3; RFC 3463). */
const ANSWERS: Readonly<Record<string, Delivery>> = {
  [UNREACHED.refused]: { kind: 'refused', reason: '550 5.1.1 there is no such mailbox here' },
  [UNREACHED.postponed]: { kind: 'postponed', reason: '452 4.2.2 the mailbox is full' },
}

/**
 * Returns what sends the mail of a demo: as another one does, but for some addresses.
 *
 * @param seen gets each mail that is handed over
 */
export const demoSender = (sender: Sender, seen: (address: string, text: string) => void): Sender => ({
  send: async (mail) => {
    const local = mail.address.split('@')[0] ?? ''
    const answer = Object.hasOwn(ANSWERS, local) ? ANSWERS[local] : undefined
    if (answer !== undefined) return answer
    const delivery = await sender.send(mail)
    seen(mail.address, mail.text)
    return delivery
  },
})
