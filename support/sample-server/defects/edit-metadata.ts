import type { Seams } from './seams'

/** Makes a change to the text of the metadata. */
export const editMetadata = (edit: (text: string) => string): Seams => ({
  metadata: (document) => ({ ...document, text: edit(document.text) }),
})

/**
 * Makes a change to the declaration of one property, `<Property .../>` with all that is in it.
 *
 * @throws Error, when the server starts, when that changes nothing
 */
export const editProperty = (entityType: string, property: string, edit: (declaration: string) => string): Seams =>
  editMetadata((text) =>
    replace(text, element('EntityType', entityType), (type) => replace(type, element('Property', property), edit)),
  )

/** Returns a pattern for an element with its lines, whatever is in it. */
export const element = (tag: string, name: string): RegExp =>
  new RegExp(`[ \\t]*<${tag} Name="${name}"[^>]*?(?:/>|>[\\s\\S]*?</${tag}>)\\n`)

/**
 * Replaces a part of the metadata.
 *
 * @throws Error when that changes nothing: a defect without effect would prove nothing
 */
export function replace(text: string, pattern: RegExp | string, by: string | ((found: string) => string)): string {
  const changed = typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)
  if (changed === text) {
    throw new Error(
      `a defect finds nothing to change in these metadata, no ${pattern}: those of string lookups do not go with EnumTypes`,
    )
  }
  return changed
}

/**
 * Removes a part of the metadata.
 *
 * @throws Error when it is not there
 */
export const remove = (text: string, pattern: RegExp | string): string => replace(text, pattern, '')
