import { render } from 'preact'
import type { SummaryData } from '../results/summary/summary-data'
import { pageData } from './shared/page-data'
import './shared/page.css'
import { SummaryPage } from './summary/summary-page'

const page = document.getElementById('page')
if (page !== null) render(<SummaryPage {...pageData<SummaryData>()} />, page)
