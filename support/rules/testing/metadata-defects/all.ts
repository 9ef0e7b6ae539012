import { ANNOTATION_CONTENT_DEFECTS } from './annotation-content'
import { ANNOTATION_PATH_DEFECTS } from './annotation-paths'
import { ANNOTATION_REFERENCE_DEFECTS } from './annotation-references'
import { ANNOTATION_VALUE_DEFECTS } from './annotation-values'
import { ANNOTATION_DEFECTS } from './annotations'
import { BINDING_DEFECTS } from './bindings'
import { CONTAINMENT_DEFECTS } from './containment'
import { DEFAULT_VALUE_DEFECTS } from './default-values'
import type { DefectEntry } from './defect'
import { ENUM_DEFECTS } from './enums'
import { EXPANSION_DEFECTS } from './expansions'
import { FACET_DEFECTS } from './facets'
import { KEY_PART_DEFECTS } from './key-parts'
import { KEY_DEFECTS } from './keys'
import { NAME_DEFECTS } from './names'
import { OPERATION_DEFECTS } from './operations'
import { OVERLOAD_DEFECTS } from './overloads'
import { PARTNER_DEFECTS } from './partners'
import { REFERENCE_DEFECTS } from './references'
import { RESOURCE_DEFECTS } from './resources'
import { TYPE_DEFECTS } from './types'
import { UNIQUE_NAME_DEFECTS } from './unique-names'
import { VERSION_DEFECTS } from './versions'

/** For tests: what breaks each rule of the Entity Data Model, and what only looks as if it did. */
export const METADATA_DEFECTS: readonly DefectEntry[] = [
  ...NAME_DEFECTS,
  ...ANNOTATION_DEFECTS,
  ...UNIQUE_NAME_DEFECTS,
  ...REFERENCE_DEFECTS,
  ...RESOURCE_DEFECTS,
  ...KEY_DEFECTS,
  ...KEY_PART_DEFECTS,
  ...ENUM_DEFECTS,
  ...FACET_DEFECTS,
  ...BINDING_DEFECTS,
  ...EXPANSION_DEFECTS,
  ...OPERATION_DEFECTS,
  ...VERSION_DEFECTS,
  ...CONTAINMENT_DEFECTS,
  ...OVERLOAD_DEFECTS,
  ...PARTNER_DEFECTS,
  ...ANNOTATION_CONTENT_DEFECTS,
  ...ANNOTATION_PATH_DEFECTS,
  ...ANNOTATION_REFERENCE_DEFECTS,
  ...ANNOTATION_VALUE_DEFECTS,
  ...DEFAULT_VALUE_DEFECTS,
  ...TYPE_DEFECTS,
]
