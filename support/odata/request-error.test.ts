import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catchRequestError, RequestError } from './request-error'

const refused = new RequestError('refused', 'GET /: the server answered 404.')

describe('catchRequestError', () => {
  it('gives what the request gives, or what is made of its RequestError', async () => {
    assert.equal(await catchRequestError(async () => 'a page', assert.fail), 'a page')
    assert.equal(
      await catchRequestError(
        () => Promise.reject(refused),
        (error) => error.kind,
      ),
      'refused',
    )
  })

  it('throws every other error, and what the handler throws', async () => {
    const other = new Error('a defect of ours')
    await assert.rejects(
      catchRequestError(() => Promise.reject(other), assert.fail),
      other,
    )
    const rethrow = (error: RequestError) => {
      throw error
    }
    await assert.rejects(
      catchRequestError(() => Promise.reject(refused), rethrow),
      refused,
    )
  })
})
