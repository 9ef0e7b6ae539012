// `npm run kills --prefix desk -- 50 [SEED]`: kills a desk so many times while it works, and looks at what it leaves.
const [kills = '50', seed] = process.argv.slice(2)
process.env.KILLS = kills
if (seed !== undefined) process.env.SEED = seed
process.argv.splice(2, process.argv.length, 'kills.test')
require('./run-tests.js')
