import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { withoutHidden } from '../../organizations/hidden-characters'

type FieldOf = (name: string) => string

/**
 * Returns what the fields of a form say; a field that is not there, and a file, is empty. Control characters are left out, which
 * no database keeps all of, and so are those by which a text shows as another one.
 */
export async function formOf(context: Context): Promise<FieldOf> {
  const text = await textOf(context)
  return (name) => text(name).replaceAll('\n', '')
}

/** Returns the same, and keeps the lines of what people write. */
export async function textOf(context: Context): Promise<FieldOf> {
  const body = await partsOf(context)
  return (name) => {
    const value = Object.hasOwn(body, name) ? body[name] : undefined
    if (typeof value !== 'string') return ''
    return withoutHidden(value.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n]/gu, ''))
  }
}

/**
 * Returns the parts of a form, and its files.
 *
 * @throws HTTPException with 400 where the body is not what its type says, or broke off
 */
export async function partsOf(context: Context): Promise<Awaited<ReturnType<Context['req']['parseBody']>>> {
  try {
    return await context.req.parseBody()
  } catch (cause) {
    throw new HTTPException(400, { cause })
  }
}
