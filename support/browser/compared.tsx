import { ComparisonViews } from './comparison/comparison-page'
import { loadPage } from './shared/load-page'

void loadPage(ComparisonViews)
