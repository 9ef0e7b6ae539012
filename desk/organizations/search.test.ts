import assert from 'node:assert/strict'
import { testOnStores } from '../testing/databases'
import { withOrganizations } from '../testing/desk-data'
import { listOrganizations } from './organizations'
import { addMissingWords, wordsOf } from './search'

testOnStores('organizations are found by the beginnings of words of their names and UOIs', async (store) => {
  await withOrganizations(store)
  await store.reader.updateTable('organization').set({ name: 'Société O’Neil-Smith' }).where('uoi', '=', 'M2').execute()
  await store.reader.deleteFrom('organization_word').where('uoi', '=', 'M2').execute()
  await store.transaction(addMissingWords)
  const found = async (search: string) =>
    (await listOrganizations(store.reader, { search, size: 10 })).organizations.map(({ uoi }) => uoi).join()
  const searches: Readonly<Record<string, string>> = {
    tech: 'T1,T2',
    'TWO te': 'T2',
    m2: 'M2',
    'soc smi': 'M2',
    neil: 'M2',
    societe: '',
    eil: '',
    'tech mls': '',
    '-': '',
    ' ': 'M1,M2,T1,T2',
  }
  for (const [search, uois] of Object.entries(searches)) assert.equal(await found(search), uois, search)
  await store.transaction(addMissingWords)
  assert.deepEqual(wordsOf('A b-A'), ['a', 'b'])
})
