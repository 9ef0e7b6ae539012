import type { Context } from 'hono'

/**
 * Returns what the fields of a form say; a field that is not there, and a file, is empty. Control characters are left out: no
 * database keeps all of them.
 */
export async function formOf(context: Context): Promise<(name: string) => string> {
  const body = await context.req.parseBody()
  return (name) => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined
    return typeof value === 'string' ? value.replaceAll(/\p{Cc}/gu, '') : ''
  }
}
