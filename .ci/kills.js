// `npm run kills -- 100`: kills a run so many times, each time at another moment, and looks at what it leaves.
process.env.KILLS = process.argv[2] ?? '100'
process.argv[2] = 'step-definitions/kills'
require('./tests.js')
