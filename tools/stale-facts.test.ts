import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function staleFacts(...args: readonly string[]) {
  return spawnSync(process.execPath, ['tools/stale-facts.mjs', ...args], { encoding: 'utf8' })
}

test('half a year after the last reading, everything is to be read again, by body', () => {
  const { status, stdout } = staleFacts('--on', '2036-01-01')
  expect(status).toBe(1)
  expect(stdout).toMatch(/^amazon\n {2}\d{4}-\d{2}-\d{2} {2}https:\/\//m)
})

test('the numbering tables and the directory of numbers are looked at as well', () => {
  const { stdout } = staleFacts('--on', '2036-01-01')
  expect(stdout).toMatch(/^numbering\n(?: {2}.*\n)* {2}\d{4}-\d{2}-\d{2} {2}https:\/\/www\.soumu\.go\.jp\//m)
  expect(stdout).toMatch(
    /^directory\n(?: {2}.*\n)* {2}\d{4}-\d{2}-\d{2} {2}https:\/\/web-security-info\.com\//m,
  )
})

test('on the day of the first reading nothing is', () => {
  expect(staleFacts('--on', '2026-11-23')).toMatchObject({
    status: 0,
    stdout: '0 with sources last read more than 180 days before 2026-11-23\n',
  })
})

test.each([
  ['a day that is none', ['--on', 'soon'], 'not a day'],
  ['an unknown option', ['--days', '3'], '--days'],
])('%s is refused in words', (_, args, message) => {
  const { status, stderr } = staleFacts(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/\n\s+at /)
})
