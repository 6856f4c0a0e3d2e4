import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'

const home = '/usr/lib/postgresql'
const port = 18_432

/** @type {import('./store.mjs').Store} */
export const postgresql = {
  name: 'PostgreSQL',
  note: 'a primary key that includes the value, COPY, a prepared statement over a local socket',
  async start(path) {
    const version = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a))[0] : undefined
    if (version === undefined) return undefined
    const binaries = join(home, version, 'bin')
    const owner = ownerOf()
    const [data, socket] = [join(path, 'data'), join(path, 'socket')]
    for (const folder of [path, data, socket]) {
      mkdirSync(folder, { recursive: true })
      if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid ?? owner.uid)
    }
    run(join(binaries, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '--no-sync'], owner)
    const settings = [
      'fsync=off',
      'full_page_writes=off',
      'shared_buffers=512MB',
      'listen_addresses=',
      `port=${port}`,
    ]
    const server = spawn(
      join(binaries, 'postgres'),
      ['-D', data, '-k', socket, ...settings.flatMap((setting) => ['-c', setting])],
      { ...owner, stdio: 'ignore' },
    )
    const psql = (/** @type {string} */ sql) =>
      run(
        join(binaries, 'psql'),
        ['-h', socket, '-p', String(port), '-U', 'bench', '-d', 'postgres', '-Atqc', sql],
        owner,
      )
    await ready(join(binaries, 'pg_isready'), socket)
    return {
      async fill(rows) {
        psql('CREATE TABLE numbers (number int8 NOT NULL, value int4 NOT NULL)')
        await copy(join(binaries, 'psql'), socket, rows)
        psql('ALTER TABLE numbers ADD CONSTRAINT k UNIQUE (number) INCLUDE (value)')
        psql('VACUUM ANALYZE numbers')
        const find = await prepared(join(socket, `.s.PGSQL.${port}`))
        return {
          findLater: find.value,
          bytes: () => Number(psql("SELECT pg_total_relation_size('numbers')")),
          close: async () => {
            find.end()
            server.kill('SIGINT')
            await once(server, 'close')
          },
        }
      },
    }
  },
}

/** The server refuses to run as root; packages bring an account of its own. @returns {{ uid?: number, gid?: number }} */
function ownerOf() {
  if (process.getuid?.() !== 0) return {}
  const [, , uid, gid] = /^postgres:([^:]*):(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

/** @param {string} program @param {readonly string[]} args @param {object} owner */
function run(program, args, owner) {
  const { status, stdout, stderr } = spawnSync(program, args, { ...owner, encoding: 'utf8', cwd: '/' })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout.trim()
}

/** @param {string} program @param {string} socket */
async function ready(program, socket) {
  for (let tries = 0; tries < 100; tries++) {
    if (spawnSync(program, ['-h', socket, '-p', String(port)]).status === 0) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('PostgreSQL did not start')
}

/** @param {string} program @param {string} socket @param {import('./store.mjs').Rows} rows */
async function copy(program, socket, { count, numbers, values }) {
  const args = [
    '-h',
    socket,
    '-p',
    String(port),
    '-U',
    'bench',
    '-d',
    'postgres',
    '-qc',
    'COPY numbers FROM STDIN',
  ]
  const child = spawn(program, args, { stdio: ['pipe', 'inherit', 'inherit'], cwd: '/' })
  const closed = once(child, 'close')
  for (let from = 0; from < count; from += 10_000) {
    let text = ''
    for (let row = from; row < Math.min(count, from + 10_000); row++)
      text += `${numbers[row]}\t${(values[row] ?? 0) | 0}\n`
    if (!child.stdin.write(text)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await closed
}

/** As much of the protocol as a prepared statement of one number takes. @param {string} socket */
async function prepared(socket) {
  const connection = createConnection(socket)
  await once(connection, 'connect')
  connection.write(
    message(
      '',
      Buffer.concat([
        int32(196_608),
        text('user'),
        text('bench'),
        text('database'),
        text('postgres'),
        Buffer.alloc(1),
      ]),
    ),
  )
  await untilReady(connection)
  const sql = 'SELECT value FROM numbers WHERE number = $1'
  connection.write(
    Buffer.concat([
      message('P', Buffer.concat([text('find'), text(sql), int16(1), int32(20)])),
      message('S', Buffer.alloc(0)),
    ]),
  )
  await untilReady(connection)
  const bind = Buffer.concat([
    text(''),
    text('find'),
    int16(1),
    int16(1),
    int16(1),
    int32(8),
    Buffer.alloc(8),
    int16(1),
    int16(1),
  ])
  const question = Buffer.concat([
    message('B', bind),
    message('E', Buffer.concat([text(''), int32(0)])),
    message('S', Buffer.alloc(0)),
  ])
  // Behind the head of the message, two empty or short names, and three counts.
  const at = 5 + 1 + 5 + 2 + 2 + 2 + 4
  const value = async (/** @type {number} */ number) => {
    question.writeBigInt64BE(BigInt(number), at)
    connection.write(question)
    const answer = await untilReady(connection)
    const row = rowIn(answer)
    return row === undefined ? undefined : answer.readInt32BE(row + 11)
  }
  return { value, end: () => connection.end() }
}

/** @param {string} type @param {Buffer} body */
const message = (type, body) => Buffer.concat([Buffer.from(type, 'latin1'), int32(body.length + 4), body])
/** @param {string} value */
const text = (value) => Buffer.from(`${value}\0`, 'latin1')
/** @param {number} value */
const int16 = (value) => Buffer.from([value >>> 8, value & 255])
/** @param {number} value */
const int32 = (value) => Buffer.concat([int16(value >>> 16), int16(value & 0xffff)])

/** Collects messages up to "ready for query". @param {import('node:net').Socket} connection @returns {Promise<Buffer>} */
function untilReady(connection) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer} */
    let bytes = Buffer.alloc(0)
    const take = (/** @type {Buffer} */ part) => {
      bytes = bytes.length === 0 ? part : Buffer.concat([bytes, part])
      const types = typesIn(bytes)
      if (types.includes('E')) reject(new Error(bytes.toString('latin1')))
      if (types.at(-1) !== 'Z') return
      connection.off('data', take)
      resolve(bytes)
    }
    connection.on('data', take)
  })
}

/** @param {Buffer} bytes */
function typesIn(bytes) {
  const types = []
  for (let at = 0; at + 5 <= bytes.length; at += 1 + bytes.readInt32BE(at + 1)) {
    if (at + 1 + bytes.readInt32BE(at + 1) <= bytes.length) types.push(String.fromCharCode(bytes[at] ?? 0))
  }
  return types
}

/** Where the first row begins. @param {Buffer} bytes */
function rowIn(bytes) {
  for (let at = 0; at + 5 <= bytes.length; at += 1 + bytes.readInt32BE(at + 1)) {
    if (bytes[at] === 0x44) return at
  }
  return undefined
}
