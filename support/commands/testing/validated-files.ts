import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { BASE_EDMX } from '../../metadata/testing/base-edmx'
import { validateCommand } from '../validate'
import { call, refuses } from './called-command'

/** For tests: a folder for the tests of a file, and the command `validate` on what is saved there. */
export function validatedFiles() {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'validate-'))
  })
  after(() => rm(folder, { recursive: true }))

  /** Saves a file, and returns its path. */
  async function file(name: string, content: unknown): Promise<string> {
    const path = join(folder, name)
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }

  return { file, pathOf: (name: string) => join(folder, name), validate, refused }
}

const validate = (...argv: readonly string[]) => call(validateCommand, ...argv)

const refused = (argv: readonly string[], message: RegExp): Promise<void> => refuses(validateCommand, argv, message)

/** For tests: says that a payload holds records of the Resource Property. */
export const CONTEXT = { '@reso.context': 'urn:reso:metadata:2.0:resource:property' }

/** For tests: metadata with Lookups of both kinds. */
export const EDMX = BASE_EDMX.replace(
  '<Property Name="ListAgentKey" Type="Edm.String"/>',
  `<Property Name="ListAgentKey" Type="Edm.String"/>
   <Property Name="Heating" Type="Edm.String">
     <Annotation Term="RESO.OData.Metadata.LookupName" String="Heating"/>
   </Property>
   <Property Name="MLSAreaMajor" Type="E.City"/>`,
)

/** For tests: a record of the EntityType of the metadata. */
export const home = (more: object = {}) => ({
  ListingKey: '1',
  ListPrice: 450000.5,
  City: 'Aptos',
  Features: [],
  ...more,
})
