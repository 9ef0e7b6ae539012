import { allChildElements, type XmlElement } from '../xml-document'

/**
 * Finds elements by paths as libxml2 writes them, e.g. `/edmx:Edmx/edmx:DataServices/*[1]/*[3]`: `*` counts all element
 * siblings, a name only those of that name, and a step without a number means the first. libxml2 itself knows no
 * columns, and no lines beyond 65,535. Children are listed once, so that many searches stay cheap.
 */
export function elementFinder(root: XmlElement): (path: string) => XmlElement | undefined {
  const listed = new Map<XmlElement, XmlElement[]>()
  const childrenOf = (parent: XmlElement): XmlElement[] => {
    const known = listed.get(parent)
    if (known !== undefined) return known
    const children = allChildElements(parent)
    listed.set(parent, children)
    return children
  }
  return (path) => {
    let element: XmlElement | undefined = root
    for (const step of path.split('/').slice(2)) {
      const [, name, number = '1'] = /^([^@[]+)(?:\[(\d+)\])?$/.exec(step) ?? []
      if (name === undefined || element === undefined) break
      const children = childrenOf(element)
      const candidates = name === '*' ? children : children.filter(({ tagName }) => tagName === name)
      element = candidates[Number(number) - 1]
    }
    return element
  }
}
