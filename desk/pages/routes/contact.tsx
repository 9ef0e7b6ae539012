import { type Context, Hono } from 'hono'
import { listedMember } from '../../accounts/listing'
import type { ListedEndorsement } from '../../endorsements/listing'
import type { Desk, DeskEnv } from '../desk'
import { type ContactSubject, showContact, takeContact } from '../views/contact'
import { endorsementOf } from '../views/endorsement-of'

const subjectOf = (endorsement: ListedEndorsement): ContactSubject => ({
  about: `${endorsement.type} ${endorsement.version} of ${endorsement.recipient_name}`,
  provider: endorsement.provider_uoi,
  recipient: endorsement.recipient_uoi,
  back: `/endorsements/${endorsement.id}`,
  hasNavigation: true,
})

/** Returns the e-mail address of whoever has signed in; blank of others. */
async function addressOf(desk: Desk, context: Context<DeskEnv>): Promise<string> {
  const member = context.get('member')
  return member === undefined ? '' : ((await listedMember(desk.store.reader, member.id))?.email ?? '')
}

/** Lets whoever sees an endorsement write to the staff about it. */
export function contactRoutes(desk: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get('/endorsements/:id/contact', async (context) =>
      showContact(context, subjectOf(await endorsementOf(desk, context)), {
        address: await addressOf(desk, context),
        message: '',
      }),
    )
    .post('/endorsements/:id/contact', async (context) =>
      takeContact(desk, context, subjectOf(await endorsementOf(desk, context))),
    )
}
