import type { Context } from 'hono'

type FieldOf = (name: string) => string

/**
 * Returns what the fields of a form say; a field that is not there, and a file, is empty. Control characters are left out: no
 * database keeps all of them.
 */
export async function formOf(context: Context): Promise<FieldOf> {
  const text = await textOf(context)
  return (name) => text(name).replaceAll('\n', '')
}

/** Returns the same, and keeps the lines of what people write. */
export async function textOf(context: Context): Promise<FieldOf> {
  const body = await context.req.parseBody()
  return (name) => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n]/gu, '') : ''
  }
}
