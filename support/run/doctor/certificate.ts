import type { PeerCertificate } from 'node:tls'
import { counted } from '../../dictionary/wording'
import { type Examined, notNeeded, ok, warning } from './check-result'

const DAY_MS = 24 * 60 * 60 * 1000

/** A certificate that is valid for fewer days may run out between a test and the certification after it. */
const FEW_DAYS = 14

/** How long the certificate of the server is still valid. That it is valid now is part of the connection. */
export function checkCertificate(certificate: Pick<PeerCertificate, 'valid_to'> | undefined, now: number): Examined {
  if (certificate === undefined) return notNeeded('the service root is http, which has none')
  const end = Date.parse(certificate.valid_to)
  if (Number.isNaN(end)) return warning('it does not say how long it is valid: ask the provider', undefined)
  const days = Math.floor((end - now) / DAY_MS)
  const says = `valid until ${new Date(end).toISOString().slice(0, 10)}, ${counted(days, 'day')} from now`
  if (days >= FEW_DAYS) return ok(says, undefined)
  return warning(`${says}: the provider has to renew it`, undefined)
}
