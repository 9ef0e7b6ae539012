import { isLoopback } from '../../odata/service-connection'

/** Whether a text is an absolute URL of the scheme http or https, without blanks, which URL parsers would drop unasked. */
export const isHttpUrl = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)

/** Whether what is sent to a URL can be read on its way: http, and not to this machine itself. */
export function isReadByOthers(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && !isLoopback(hostname)
}
