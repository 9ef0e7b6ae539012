import type { DataDictionary } from 'dd-acceptance/support/dictionary/data-dictionary'
import { readDataDictionary } from 'dd-acceptance/support/dictionary/read-data-dictionary'
import { readEntityDataModel } from 'dd-acceptance/support/metadata/read-entity-data-model'
import { parseXml } from 'dd-acceptance/support/metadata/read-xml'
import type { ExpressionContext } from 'dd-acceptance/support/odata/expression-values'
import { dictionaryFile } from 'dd-acceptance/support/results/dictionary-file'
import type { ResourceDefinition } from '../resources/definition'
import { fieldResource, lookupResource } from '../resources/described'
import { endorsementResource } from '../resources/endorsement'
import { industryAverageResource } from '../resources/industry-average'
import { mediaResource } from '../resources/media'
import { ouidResource } from '../resources/ouid'
import { csdlJsonOf } from './csdl-json'
import { type DeclaredResource, declaredOf } from './declared'
import { edmxOf, type ODataVersion } from './edmx'

/** Each Resource with the meaning of the names in its expressions, by name. */
export type Contexts = ReadonlyMap<string, { readonly declared: DeclaredResource; readonly context: ExpressionContext }>

/** Describes what the service says of itself, made once. */
export interface ServiceMetadata {
  readonly dictionary: DataDictionary
  /** The Resources whose records are in the database, by name. */
  readonly definitions: ReadonlyMap<string, ResourceDefinition>
  /** All Resources, in the order of the metadata. */
  readonly declared: readonly DeclaredResource[]
  readonly contexts: Contexts
  readonly edmx: (version: ODataVersion) => string
  readonly csdlJson: (version: ODataVersion) => string
}

/** The version of the Data Dictionary that names the Fields. */
const VERSION = '2.0'

/** Makes the metadata of the service. */
export function serviceMetadata(): ServiceMetadata {
  const dictionary = readDataDictionary(dictionaryFile(VERSION))
  const resources = [endorsementResource, mediaResource(dictionary), ouidResource(dictionary)]
  const declared = [...resources.map(declaredOf), industryAverageResource, fieldResource, lookupResource]
  const { document } = parseXml(edmxOf(declared, '4.01'))
  if (document === undefined) throw new TypeError('The metadata of the desk are not XML.')
  const model = readEntityDataModel(document)
  const contextOf = ({ name }: DeclaredResource): ExpressionContext => {
    const type = model.resource(name)
    const properties = type === undefined ? [] : model.properties(type)
    return { model, properties: new Map(properties.map((property) => [property.name, property])) }
  }
  return {
    dictionary,
    definitions: new Map(resources.map((resource) => [resource.name, resource])),
    declared,
    contexts: new Map(declared.map((one) => [one.name, { declared: one, context: contextOf(one) }])),
    edmx: (version) => edmxOf(declared, version),
    csdlJson: (version) => JSON.stringify(csdlJsonOf(declared, version)),
  }
}
