// The profile of a run with the same formats of Cucumber's as the run with empty steps, besides the project's own.
const { default: profile } = require('../cucumber.js')

const compared = /^\.\/|^json:|^html:/

module.exports = { default: { ...profile, format: profile.format.filter((format) => compared.test(format)) } }
