import { ComparisonPage } from './comparison/comparison-page'
import { showPage } from './shared/show-page'

showPage(ComparisonPage)
