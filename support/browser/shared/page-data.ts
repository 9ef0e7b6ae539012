/** What the page shows, as it was written into it. */
export function pageData<Data extends object>(): Data {
  return JSON.parse(document.getElementById('data')?.textContent ?? '{}')
}
