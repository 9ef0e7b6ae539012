import {
  allChildElements,
  attribute,
  attributeNames,
  commentsIn,
  lineOf,
  positionOfAttribute,
  type XmlElement,
} from '../../metadata/xml-document'
import type { ScriptProblems } from './script-problems'
import {
  labelOf,
  parameterName,
  settingName,
  type WrittenParameter,
  type WrittenRequest,
  type WrittenScript,
  type WrittenSetting,
  type WrittenText,
} from './written-text'

const SECTIONS = ['RESOScriptVersion', 'ClientSettings', 'Parameters', 'Requests']

const SETTINGS = [
  ...['WebAPIURI', 'AuthenticationType', 'BearerToken', 'ClientIdentification', 'ClientSecret', 'TokenURI'],
  ...['ClientScope', 'TokenParameters'],
  // Known from RESO's files, and not used here.
  ...['ServerId', 'ServerName', 'VendorName', 'AuthorizationURI', 'RedirectURI', 'UserName', 'Password', 'Version'],
  ...['Preauthenticate', 'ResultsDirectory', 'ScriptFile', 'LastModifiedTimestamp'],
]

/**
 * Reads the texts below the root of a RESOScript. Its format is that of the DTD in RESO's files, sections and their children in
 * any order and number; `TokenParameters` is this project's own.
 *
 * Notes unknown elements and attributes, names that are missing, and what stands twice. AuthenticationType may stand twice,
 * because RESO's template has one for each grant type.
 */
export function readWrittenScript(root: XmlElement, problems: ScriptProblems): WrittenScript {
  const sections = knownChildren(root, SECTIONS, problems)
  const childrenOf = (section: string, known: readonly string[]): XmlElement[] =>
    sections.filter(({ tagName }) => tagName === section).flatMap((element) => knownChildren(element, known, problems))

  const settings = childrenOf('ClientSettings', SETTINGS).map((element) => readSetting(element, problems))
  const parameters = childrenOf('Parameters', ['Parameter']).flatMap((element) => readParameter(element, problems))
  const requests = childrenOf('Requests', ['Request']).flatMap((element) => readRequest(element, problems))

  noteDuplicates(
    settings.filter(({ name }) => name !== settingName('AuthenticationType')),
    problems,
  )
  noteDuplicates(
    parameters.map(({ value }) => value),
    problems,
  )
  noteDuplicates(
    requests.map(({ requestId, url }) => ({ ...url, name: `Request ${requestId}` })),
    problems,
  )
  const settingsLine = lineOf(sections.find(({ tagName }) => tagName === 'ClientSettings') ?? root)
  return { settings, parameters, requests, settingsLine }
}

function readSetting(element: XmlElement, problems: ScriptProblems): WrittenSetting {
  const holdsElements = allChildElements(element).length > 0
  if (holdsElements) {
    problems.error(lineOf(element), `${element.tagName} holds elements: write a text, with &lt; for a <`)
  }
  const text = holdsElements ? '' : (element.textContent ?? '').trim()
  const neverFilledIn = text === '' && commentsIn(element).some((comment) => /\bREQUIRED\b/.test(comment))
  return { name: settingName(element.tagName), text, line: lineOf(element), neverFilledIn }
}

function readParameter(element: XmlElement, problems: ScriptProblems): WrittenParameter[] {
  noteUnknownAttributes(element, ['Name', 'Value'], problems)
  const name = readName(element, 'Name', problems)
  const value = attribute(element, 'Value')
  if (value === undefined) {
    const which = name === undefined ? 'a Parameter' : `Parameter ${name}`
    problems.error(lineOf(element), `${which} has no Value: add Value="...", which may be empty`)
  }
  if (name === undefined || value === undefined) return []
  return [{ name, value: readAttribute(element, 'Value', parameterName(name)) }]
}

function readRequest(element: XmlElement, problems: ScriptProblems): WrittenRequest[] {
  noteUnknownAttributes(element, ['RequestId', 'OutputFile', 'Url'], problems)
  const requestId = readName(element, 'RequestId', problems)
  if (requestId === undefined) return []
  const outputFile = readAttribute(element, 'OutputFile', `OutputFile of Request ${requestId}`)
  return [{ requestId, outputFile, url: readAttribute(element, 'Url', `Url of Request ${requestId}`) }]
}

/** Reads a name. Names may not hold placeholders: nothing in them is replaced. */
function readName(element: XmlElement, key: string, problems: ScriptProblems): string | undefined {
  const name = attribute(element, key)?.trim()
  if (name) return name
  problems.error(lineOf(element), `a ${element.tagName} has no ${key}: add ${key}="..."`)
  return undefined
}

const readAttribute = (element: XmlElement, key: string, name: string): WrittenText => ({
  name,
  text: (attribute(element, key) ?? '').trim(),
  line: positionOfAttribute(element, key).line,
})

function noteDuplicates(texts: readonly WrittenText[], problems: ScriptProblems): void {
  const lines = new Map<string, number>()
  for (const text of texts) {
    const line = lines.get(text.name)
    if (line === undefined) lines.set(text.name, text.line)
    else problems.error(text.line, `${labelOf(text)} stands in line ${line} already: keep one of them`)
  }
}

/**
 * Returns the children whose name is known; notes the others. In ClientSettings they are only doubtful: in RESO's format
 * every child is a setting, whatever its name, and other tools may read it.
 */
function knownChildren(parent: XmlElement, known: readonly string[], problems: ScriptProblems): XmlElement[] {
  return allChildElements(parent).filter((child) => {
    const isKnown = known.includes(child.tagName)
    if (!isKnown) {
      const line = lineOf(child)
      const names = `known are ${known.join(', ')}`
      if (parent.tagName === 'ClientSettings') problems.warn(line, `${child.tagName} is not read: ${names}`)
      else
        problems.error(line, `${child.tagName} is not an element of ${parent.tagName}: correct or delete it; ${names}`)
    }
    return isKnown
  })
}

/** Notes attributes whose name is unknown, without the name: it may be a part of a text with a quote in it. */
function noteUnknownAttributes(element: XmlElement, known: readonly string[], problems: ScriptProblems): void {
  if (attributeNames(element).every((name) => known.includes(name))) return
  problems.error(
    lineOf(element),
    `a ${element.tagName} has an attribute that is unknown: correct or delete it; known are ${known.join(', ')}`,
  )
}
