import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../measure/quantile.mjs'

/**
 * A request to send, and what its answer must hold for it to count as one.
 * @typedef {{ method: 'GET' | 'POST', path: string, body?: string, expect: string }} Question
 * @typedef {{ p50: number, p99: number, slowest: number, errors: number, rate: number, cpu: number }} Load
 *   milliseconds from the moment a request was due, requests a second, and share of a core that sending took
 */

const connections = 64

/**
 * Sends requests at fixed moments, whether or not earlier ones are answered. A time counts from the moment when the request
 * was due, so that a server that stalls cannot keep the requests waiting that would have shown it.
 * @param {string} site
 * @param {readonly Question[]} questions asked in turn
 * @param {{ rate: number, seconds: number }} pace
 * @returns {Promise<Load>}
 */
export async function load(site, questions, { rate, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'lifo' })
  const { hostname, port } = new URL(site)
  const count = Math.round(rate * seconds)
  const times = new Float64Array(count)
  let errors = 0
  /** @type {Promise<void>[]} */
  const open = []
  const cpu = process.cpuUsage()
  const start = performance.now()
  for (let sent = 0; sent < count; ) {
    const due = Math.min(count, Math.floor(((performance.now() - start) * rate) / 1_000))
    for (; sent < due; sent++) {
      const [place, question] = [sent, questions[sent % questions.length]]
      if (question === undefined) throw new Error('there are no questions')
      open.push(
        ask({ agent, hostname, port, ...question }).then((right) => {
          times[place] = performance.now() - start - (place * 1_000) / rate
          if (!right) errors++
        }),
      )
    }
    await sleep(1)
  }
  await Promise.all(open)
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  agent.destroy()
  return {
    p50: quantile([...times], 0.5),
    p99: quantile([...times], 0.99),
    slowest: Math.max(...times),
    errors,
    rate: (count * 1_000) / elapsed,
    cpu: (user + system) / 1_000 / elapsed,
  }
}

/**
 * @param {Question & { agent: Agent, hostname: string, port: string }} question
 * @returns {Promise<boolean>} whether the right answer came
 */
function ask({ body, expect, ...options }) {
  return new Promise((resolve) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' }
    const sent = request({ ...options, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve(response.statusCode === 200 && text.includes(expect)))
      response.on('error', () => resolve(false))
    })
    sent.on('error', () => resolve(false))
    sent.end(body)
  })
}
