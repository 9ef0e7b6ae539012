import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compare } from '../emit/compare'
import { write } from '../emit/write'
import { readDictionary } from '../model/read-dictionary'
import { renderFiles } from '../render/render-files'

async function main(): Promise<void> {
  const path = process.argv[3] ?? ''
  const out = process.argv[5] ?? resolve(__dirname, '../../features/data-dictionary')
  const t0 = performance.now()
  const { dictionary, problems } = await readDictionary(path, await readFile(path), undefined)
  for (const p of problems.all) console.log(path, p.address, p.message)
  const t1 = performance.now()
  if (!dictionary) return
  const files = renderFiles(dictionary)
  const t2 = performance.now()
  await write(await compare(files, out), out)
  console.log(
    dictionary.resources.length,
    dictionary.resources.flatMap((r) => r.fields).length,
    t1 - t0,
    t2 - t1,
    performance.now() - t2,
  )
}
main()
