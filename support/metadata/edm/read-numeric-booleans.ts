import { elementSubject } from '../element-subject'
import type { NumericBoolean } from '../model-elements'
import { positionOf, type XmlElement } from '../xml-document'

const BOOLEANS: ReadonlySet<string> = new Set(
  'Abstract ContainsTarget HasStream IncludeInServiceDocument IsBound IsComposable IsFlags Nullable OpenType Unicode'.split(
    ' ',
  ),
)

/** Reads the attributes that say 1 or 0 for true or false, as xs:boolean has them and CSDL does not. */
export function readNumericBooleans(root: XmlElement): NumericBoolean[] {
  const found: NumericBoolean[] = []
  const visit = (element: XmlElement): void => {
    const { attributes } = element
    for (let index = 0; index < attributes.length; index++) {
      const written = attributes[index]
      if (written === undefined || !isNumber(written.value) || !BOOLEANS.has(written.name)) continue
      found.push({
        subject: elementSubject(element),
        attribute: written.name,
        value: written.value,
        position: positionOf(written),
      })
    }
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isElement(child)) visit(child)
    }
  }
  visit(root)
  return found
}

const isNumber = (value: string): boolean => value === '0' || value === '1'

const ELEMENT_NODE = 1
const isElement = (node: { readonly nodeType: number }): node is XmlElement => node.nodeType === ELEMENT_NODE
