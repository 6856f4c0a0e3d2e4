import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A file of the built client, held in memory. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  /** The same, compressed by the build; only text has one. */
  readonly brotli?: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Its name contains a hash of its content, so it can be kept for ever. */
  readonly immutable: boolean
}

/** What a page needs to link to, as addresses on this server. */
export interface EntryFiles {
  readonly file: string
  /** Files that `file` imports at once, to be fetched beside it. */
  readonly imports: readonly string[]
}

export interface ClientFiles {
  /** By address, such as `/assets/ja-B3x.js`. Only what is listed here is ever served. */
  readonly assets: ReadonlyMap<string, Asset>
  /** By source file, as Vite's manifest names it. */
  readonly entry: (source: string) => EntryFiles
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

/** Reads the client that `vite build` wrote. Throws when it has not been built. */
export function readClient(folder: string): ClientFiles {
  const manifest = readManifest(folder)
  const entry = (source: string): EntryFiles => {
    const chunk = manifest[source]
    if (!chunk) throw new Error(`The client was built without ${source}; build it again with: npm run build`)
    const imports = (chunk.imports ?? []).map((name) => `/${manifest[name]?.file}`)
    return { file: `/${chunk.file}`, imports }
  }
  return { assets: new Map(readAssets(folder)), entry }
}

function readManifest(folder: string): Manifest {
  const path = join(folder, '.vite', 'manifest.json')
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(
      `The pages have not been built (${path} cannot be read); build them with: npm run build`,
      { cause },
    )
  }
}

function* readAssets(folder: string): Generator<[string, Asset]> {
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  for (const name of names) {
    const type = types[extname(name)]
    if (!type) continue
    const address = `/${name.replaceAll('\\', '/')}`
    const compressed = `${name}.br`
    yield [
      address,
      {
        body: readFileSync(join(folder, name)),
        ...(names.has(compressed) && { brotli: readFileSync(join(folder, compressed)) }),
        type,
        immutable: address.startsWith('/assets/'),
      },
    ]
  }
}
