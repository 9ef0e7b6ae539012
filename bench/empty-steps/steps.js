// Every sentence does nothing: what remains is Cucumber's own time.
const { Given } = require('@cucumber/cucumber')

Given(/^(?!.*following).*$/, () => {})

// Sentences with a table hand it over, and Cucumber counts parameters.
Given(/following/, (_table) => {})
