// `npm run build`: compiles what runs into dist/, and bundles the pages. `build/load.js` makes everything use it.
//
// All modules lie in one file: a run then reads one instead of five hundred. Each is evaluated when it is first
// required, as it would be alone. Packages stay outside.
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { dirname, join, relative } = require('node:path')
const esbuild = require('esbuild')
const { writeCodeCache } = require('./code-cache')
const { describeBuilt, describeSources, isBuildCurrent, recordOf, sourcesOf } = require('./sources')
const { indexSources } = require('./stack-traces')

const root = join(__dirname, '..')
const dist = join(root, 'dist')

/** Pages of support/browser. */
const PAGES = ['summary', 'report', 'comparison', 'compared', 'recipients']

/** Name of the file that requires all modules, for messages. */
const ENTRY = 'modules.js'

/** `__dirname` and `__filename` mean the place of the source, wherever the compiled module lies. */
const placesOfSources = {
  name: 'places of sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!/\b__(dirname|filename)\b/.test(text)) return undefined
      const place = (of) => `require('node:path').join(projectFolder, ${JSON.stringify(relative(root, of))})`
      const places = `const __dirname = ${place(dirname(path))}, __filename = ${place(path)};`
      // On the first line, so that all lines keep their numbers.
      return { contents: places + text, loader: 'ts', resolveDir: dirname(path) }
    })
  },
}

/** Compiles all modules into one file, which exports a function for each that requires it. */
async function bundleModules(sources) {
  const modules = sources.filter((path) => path.endsWith('.ts') && !path.startsWith('support/browser/'))
  const { metafile } = await esbuild.build({
    stdin: {
      contents: `module.exports = {${modules.map((path) => `'${path}': () => require('./${path}'),`).join('\n')}}`,
      resolveDir: root,
      sourcefile: ENTRY,
    },
    outfile: join(dist, 'modules.js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    banner: { js: "const projectFolder = require('node:path').dirname(__dirname);" },
    define: { 'process.env.BUILT_PAGES': '"dist/pages"' },
    plugins: [placesOfSources],
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
  })
  const others = Object.keys(metafile.inputs).filter((path) => path !== ENTRY && !sources.includes(path))
  if (others.length > 0) throw new Error(`what runs needs files that nobody would miss in dist/: ${others.join(', ')}`)
}

/** Bundles the pages as a run without a build does it. */
function bundlePages() {
  const { bundlePage } = require(join(dist, 'modules.js'))['support/results/page/bundle-page.ts']()
  mkdirSync(join(dist, 'pages'), { recursive: true })
  for (const page of PAGES) writeFileSync(join(dist, 'pages', `${page}.json`), JSON.stringify(bundlePage(page)))
}

async function build() {
  const begun = performance.now()
  // Taken first, so that a source that changes during the build makes it stale.
  const record = describeSources(root)
  // Whatever lies there may be damaged.
  rmSync(dist, { recursive: true, force: true })
  const sources = sourcesOf(root)
  await bundleModules(sources)
  indexSources(join(dist, 'modules.js'))
  writeCodeCache(join(dist, 'modules.js'))
  bundlePages()
  writeFileSync(recordOf(root), record + describeBuilt(root))
  console.log(`Compiled ${sources.length} files into dist/ in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
}

if (!isBuildCurrent(root)) void build()
