import type { CoreExchange } from '../core-request'

/** Whether an answer says that it spells Edm.Int64 and Edm.Decimal as strings (OData JSON Format 4.01, 3.2). */
export const isIeee754Compatible = ({ answer }: CoreExchange): boolean =>
  /;\s*IEEE754Compatible\s*=\s*"?true/i.test(answer.headers['content-type'] ?? '')
