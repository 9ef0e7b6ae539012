import type { Status } from '../store/schema'

/** Describes why a change is refused. */
export type Refusal =
  /** There is no such thing, or it is not theirs: nobody learns which. */
  | { readonly kind: 'unknown'; readonly what: 'provider' | 'system' | 'recipient' | 'endorsement' | 'terms' }
  | { readonly kind: 'state'; readonly status: Status; readonly isArchived: boolean }
  | { readonly kind: 'not theirs to do' }
  /** The Data Dictionary before Web API Core. */
  | { readonly kind: 'core first' }
  /** The recipient was told as often as they may be. */
  | { readonly kind: 'told enough' }
  /** Somebody sent a notification after the page was shown. */
  | { readonly kind: 'told meanwhile' }
  | { readonly kind: 'address' }
  | { readonly kind: 'reason' }
  | { readonly kind: 'empty' }

/** Returns why a change is refused, for people. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'unknown':
      return `there is no such ${refusal.what}, or it is not yours or not active`
    case 'state':
      return `the endorsement is ${refusal.isArchived ? 'archived' : refusal.status}: this cannot be done any more, or not yet`
    case 'not theirs to do':
      return 'somebody else has to do this'
    case 'core first':
      return 'Web API Core comes first: no recipient of this provider has it'
    case 'told enough':
      return 'the recipient was notified twice and has not answered yet'
    case 'told meanwhile':
      return 'another notification was sent meanwhile: look at the page again'
    case 'address':
      return 'this is not one e-mail address'
    case 'reason':
      return 'a reason is needed'
    case 'empty':
      return 'nothing was submitted'
  }
}
