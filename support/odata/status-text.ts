import { STATUS_CODES } from 'node:http'

/** Returns a status with its name, e.g. `404 Not Found`; the number alone where it has none, as `522` of a gateway. */
export const statusText = (status: number): string => {
  const name = STATUS_CODES[status]
  return name === undefined ? String(status) : `${status} ${name}`
}
