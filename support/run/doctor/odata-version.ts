import type { Exchange } from '../../odata/exchange'
import { type Examined, ok, warning } from './check-result'

/** The header OData-Version of an answer: 4.0 or 4.01 (OData 4.01 Part 1, 8.1.5). */
export function checkODataVersion({ responseHeaders }: Pick<Exchange, 'responseHeaders'>): Examined {
  const version = responseHeaders['odata-version']
  if (version === undefined) {
    return warning('$metadata came without the header OData-Version, which MUST be 4.0 or 4.01: add it', undefined)
  }
  if (version === '4.0' || version === '4.01') return ok(version, undefined)
  return warning(`${version}, but MUST be 4.0 or 4.01: offer OData 4`, undefined)
}
