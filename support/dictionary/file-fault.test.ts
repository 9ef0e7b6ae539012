import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileFault } from './file-fault'

const faultOf = (path: string): string => {
  try {
    readFileSync(path)
  } catch (error) {
    return fileFault(error)
  }
  return 'none'
}

test('why a file cannot be used is said in words, without codes of the system', () => {
  assert.equal(faultOf(`${__filename}.none`), 'there is no such file or folder')
  assert.equal(faultOf(__dirname), 'it is a folder')
  assert.equal(faultOf(`${__filename}/below`), 'a part of the path is not a folder')
  assert.equal(fileFault(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })), 'the disk is full')
})

test('what the system says otherwise stays as it is', () => {
  assert.equal(fileFault(new Error('too large')), 'too large')
  assert.equal(fileFault(Object.assign(new Error('EMFILE: too many'), { code: 'EMFILE' })), 'EMFILE: too many')
})
