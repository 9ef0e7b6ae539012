import { ConfigurationError } from '../dictionary/command-line'
import { type Finding, metadataPosition } from '../dictionary/finding'
import { type Libxml2Verdict, validateCsdl } from '../metadata/csdl-validator'
import type { EntityDataModel } from '../metadata/entity-data-model'
import { excessiveInheritance } from '../metadata/inheritance-size'
import { refuseExcess } from '../metadata/markup-size'
import { isReadWhole, readEntityDataModel } from '../metadata/read-entity-data-model'
import { parseXml, refuseDoctype } from '../metadata/read-xml'
import { readSchemaViolations } from '../metadata/schema-violations'
import type { XmlDocument } from '../metadata/xml-document'
import { notEdmx, notXml, wellFormedXml } from './metadata/not-edmx'
import { schemaFindings } from './metadata/schema-findings'
import { MODEL_RULES } from './model-rules'

/** The cause that findings share when they cannot be had from invalid metadata. */
export const INVALID_METADATA = 'invalid metadata'

/**
 * Says that a file holds no metadata, not even broken ones, so that nothing can be said of any server; undefined where it
 * has an edmx:Edmx (OData CSDL XML 4.01, 3.1). A server that answers so is judged.
 *
 * @param file for people
 */
export const noMetadataIn = (file: string, text: string): string | undefined =>
  /<(?:[\w.-]+:)?Edmx[\s>/]/.test(text)
    ? undefined
    : `${file} holds no metadata, for it has no <edmx:Edmx>: name a file with the answer to GET <service root>/$metadata`

/** The result of one stage of the validation. */
export interface MetadataStage {
  readonly id: 'well-formed' | 'schema-valid' | 'semantics'
  /** `failed` when a MUST is violated; `not judged` when an earlier stage left nothing to judge. */
  readonly status: 'passed' | 'failed' | 'not judged'
  readonly findings: readonly Finding[]
}

/** The result of the validation of a metadata document. */
export interface MetadataValidation {
  readonly stages: readonly MetadataStage[]
  /** The findings of all stages, each once: one that two stages share stands in both of them. */
  readonly findings: readonly Finding[]
  /** True when no MUST is violated; advisories do not count. */
  readonly valid: boolean
  /** Present when the text is an EDMX document, even an invalid one. */
  readonly model?: EntityDataModel
}

/**
 * Judges a metadata document in three stages (RCP-40: metadata are checked for XML validity and against the EDM and EDMX
 * definitions of OASIS): well-formed XML, valid against the XML schemas, sound as an Entity Data Model.
 *
 * Finds everything at once: the model is judged even when the schemas are violated. Where a semantic rule and the
 * schemas object to the same text, the finding of the rule stands for both. A model of which a part cannot be read is not
 * judged: what is missing would count against it, and the rest would pass.
 *
 * The last validation is kept: who judges one document several times, as several runs of one process do, waits once.
 *
 * @throws ConfigurationError when the document is sound as far as it is read, but more than can be judged; nothing else that
 *   `text` holds makes it throw
 */
export function validateMetadata(text: string): Promise<MetadataValidation> {
  if (last?.text !== text) last = { text, validation: judgeText(text) }
  return last.validation
}

let last: { readonly text: string; readonly validation: Promise<MetadataValidation> } | undefined

async function judgeText(text: string): Promise<MetadataValidation> {
  const unreadable = notXml(text)
  if (unreadable !== undefined) return validation([unreadable])
  // Before libxml2 gets the text too: parseXml guards only itself.
  const refused = refuseDoctype(text)
  if (refused !== undefined) return validation([wellFormedXml.judge(refused)])

  const excess = refuseExcess(text)
  if (excess !== undefined) throw tooMuch(`${excess.message}: ${metadataPosition(excess.position)}`)

  const verdict = validateCsdl(text)
  const { document, problems } = parseXml(text)
  if (document === undefined) {
    await verdict
    return validation(problems.map(wellFormedXml.judge))
  }
  return judgeDocument(document, verdict)
}

async function judgeDocument(
  document: XmlDocument,
  pendingVerdict: Promise<Libxml2Verdict>,
): Promise<MetadataValidation> {
  const foreign = notEdmx(document.root)
  if (foreign !== undefined) return notWellFormed(await pendingVerdict) ?? validation([], [foreign])
  const model = readEntityDataModel(document)
  const excess = excessiveInheritance(model)
  if (excess !== undefined) {
    await pendingVerdict
    throw tooMuch(excess)
  }
  const isWhole = isReadWhole(document)
  const semantic = isWhole ? judgeModel(model) : []

  const verdict = await pendingVerdict
  const broken = notWellFormed(verdict)
  if (broken !== undefined) return broken
  const schema = schemaFindings(readSchemaViolations(verdict.notValid, document.root), semantic, model.qualify)
  if (isWhole) return validation([], schema, semantic, model)
  // Only what the schemas refuse may keep the rules from judging.
  return validation([], schema, schema.some(isViolation) ? undefined : judgeModel(model), model)
}

/** Returns the validation of a text that libxml2 refuses as XML; undefined where it takes it. */
const notWellFormed = (verdict: Libxml2Verdict): MetadataValidation | undefined =>
  verdict.notWellFormed.length === 0
    ? undefined
    : validation(
        verdict.notWellFormed.map(({ message, line, col }) =>
          wellFormedXml.judge({ message: message.trim(), position: { line, column: col } }),
        ),
      )

const tooMuch = (excess: string): ConfigurationError =>
  new ConfigurationError(`the metadata cannot be judged, for they are more than a service needs: ${excess}`)

const judgeModel = (model: EntityDataModel): Finding[] => MODEL_RULES.flatMap((rule) => rule.judge(model))

/** A stage without findings is one that was not reached. */
function validation(
  wellFormed: readonly Finding[],
  schemaValid?: readonly Finding[],
  semantics?: readonly Finding[],
  model?: EntityDataModel,
): MetadataValidation {
  const stages = [stage('well-formed', wellFormed), stage('schema-valid', schemaValid), stage('semantics', semantics)]
  const findings = [...new Set(stages.flatMap((each) => each.findings))]
  return { stages, findings, valid: !findings.some(isViolation), ...(model !== undefined && { model }) }
}

const stage = (id: MetadataStage['id'], findings: readonly Finding[] | undefined): MetadataStage =>
  findings === undefined
    ? { id, status: 'not judged', findings: [] }
    : { id, status: findings.some(isViolation) ? 'failed' : 'passed', findings }

const isViolation = ({ outcome }: Finding): boolean => outcome === 'violated'
