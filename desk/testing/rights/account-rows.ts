import type { Row, Rows } from './row'

const signedIn = (answer: 200 | 303): Row => ({
  allowed: { provider: answer, 'other provider': answer, user: answer, administrator: answer },
  others: '303 /sign-in',
})

/** Holds what people do with their own account. Signing out comes last: it ends the sessions. */
export const accountRows: Rows = {
  'GET /account': [signedIn(200)],
  'POST /account/map': [
    {
      fields: { shown: 'yes' },
      allowed: { provider: 303, 'other provider': 303 },
      refused: { user: 404, administrator: 404 },
      others: '303 /sign-in',
    },
  ],
  'POST /account/tokens': [{ ...signedIn(200), fields: { name: 'a machine', days: '90' } }],
  'POST /account/tokens/:id/delete': [
    {
      about: "the provider's token",
      allowed: { provider: 303 },
      refused: { 'other provider': 303, user: 303, administrator: 303 },
      others: '303 /sign-in',
    },
  ],
  'POST /sign-out': [{ others: 303, allowed: { provider: 303, 'other provider': 303, user: 303, administrator: 303 } }],
}
