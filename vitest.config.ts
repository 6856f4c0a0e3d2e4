import { defineConfig } from 'vitest/config'

/** Tests read the packages' sources, so that nothing stale is tested; the CLI and browser suites use the build. */
const fromSource = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'node', 'import', 'default'] } },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: { name: 'unit', include: ['packages/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'] },
      },
      {
        ...fromSource,
        test: { name: 'integration', include: ['packages/*/tests/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        ...fromSource,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
