import { render } from 'preact'
import type { DataCompatibilityReport } from '../results/compare/data-compatibility-report'
import { ComparisonPage } from './comparison/comparison-page'
import { pageData } from './shared/page-data'
import './shared/page.css'

const page = document.getElementById('page')
if (page !== null) render(<ComparisonPage {...pageData<DataCompatibilityReport>()} />, page)
