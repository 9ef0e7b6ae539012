import { isLoopback } from '../../odata/service-connection'

/** True when a text is an absolute URL of http or https, without blanks, which URL parsers would drop. */
export const isHttpUrl = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)

/** True when what is sent to a URL can be read on its way: http, and not to this machine itself. */
export function isReadByOthers(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !isLoopback(hostname)
}
