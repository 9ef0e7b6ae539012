// Shows how a job goes on, on its page. Without this script the page is loaded again every few seconds.
const root = document.querySelector('[data-job]')
const place = (name) => root.querySelector(`[data-place="${name}"]`)

const events = new EventSource(`/jobs/${root.dataset.job}/events`)
events.addEventListener('progress', ({ data }) => {
  const { status, lines } = JSON.parse(data)
  // Heading, colours and buttons go with the status.
  if (place('status').textContent !== status) return location.reload()
  place('last').textContent = lines.findLast((line) => line.trim() !== '') ?? ''
  const output = place('output')
  const frame = output.parentElement
  const isAtEnd = frame.scrollHeight - frame.scrollTop - frame.clientHeight < 40
  if (lines.length > 0) output.textContent = lines.join('\n')
  if (isAtEnd) frame.scrollTop = frame.scrollHeight
})
events.addEventListener('ended', () => {
  events.close()
  location.reload()
})
