import type { Context } from 'hono'

/** Returns what the fields of a form say; a field that is not there, and a file, is empty. */
export async function formOf(context: Context): Promise<(name: string) => string> {
  const body = await context.req.parseBody()
  return (name) => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined
    return typeof value === 'string' ? value : ''
  }
}
