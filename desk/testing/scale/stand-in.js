// Stands in for `certify` where thousands of requests would only keep the machine busy: it asks its server for as long as it is told,
// and leaves what a certification in which everything passed leaves. node stand-in.js PREPARED SECONDS certify --results=...
const { cpSync } = require('node:fs')
const { join } = require('node:path')
const { request } = require('node:http')

const [prepared, seconds, ...argv] = process.argv.slice(2)
const given = (name) => argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

// As the suite does when what has started it is not there any more.
process.once('disconnect', () => process.exit(2))
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(2))

const serviceRoot = process.env.DD_CERTIFY_WebAPIURI
const recipient = given('recipient-uoi')

// The server answers when the time is over. As long as this connection is open it is asked.
const asking = request(`${serviceRoot}/ask?recipient=${recipient}&ms=${Number(seconds) * 1000}`, (response) => {
  response.resume().once('end', () => {
    cpSync(join(prepared, recipient), given('results'), { recursive: true })
    console.log(`${recipient} is done`)
    process.exit(0)
  })
})
asking.once('error', () => process.exit(2)).end()
