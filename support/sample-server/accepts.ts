/**
 * Whether a header such as Accept or Accept-Encoding lets something pass; of all that speak of it the most specific
 * part decides (RFC 9110, 12.4.2 and 12.5).
 *
 * @param header e.g. `application/*, text/html;q=0`
 * @param wanted e.g. `application/json` or `gzip`
 */
export function accepts(header: string, wanted: string): boolean {
  const [main] = wanted.split('/')
  const parts = header.split(',').map((part) =>
    part
      .toLowerCase()
      .split(';')
      .map((text) => text.trim()),
  )
  const decisive = [wanted, `${main}/*`, '*/*', '*']
    .map((range) => parts.find(([name]) => name === range))
    .find((part) => part !== undefined)
  return decisive !== undefined && !decisive.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
}
