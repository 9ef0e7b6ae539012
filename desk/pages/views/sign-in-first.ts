/** Beginnings of the addresses that are secrets: whoever knows one may do what it is for. */
export const secretLinks = ['/review/', '/password/', '/first-administrator/'] as const

const PLACE = 'http://desk.invalid'

/** Returns the address of the page *Sign in* that leads to another page of the desk afterwards. */
export const signInFirst = (path: string): string => `/sign-in?to=${encodeURIComponent(path)}`

/**
 * Returns where somebody wanted to go before signing in: a page of the desk, with what was asked of it. Anything else, such as the
 * address of another site, leads to the list.
 */
export function pageOfDesk(to: string): string {
  if (!to.startsWith('/') || !URL.canParse(to, PLACE)) return '/'
  const { origin, pathname, search } = new URL(to, PLACE)
  const isSecret = secretLinks.some((link) => pathname.startsWith(link))
  // Browsers take two slashes for the beginning of a host.
  return origin !== PLACE || pathname.startsWith('//') || isSecret ? '/' : `${pathname}${search}`
}
