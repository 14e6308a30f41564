import { defineConfig } from 'vitest/config'

const onMongodb = process.env.DATABASE_URL?.startsWith('mongodb') ?? false

export default defineConfig({
  resolve: { tsconfigPaths: true },
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{domain,i18n,messages,components,scripts,server,boot,seed,cms,bench}/**/*.test.{ts,tsx}',
            '*.test.ts',
          ],
          exclude: ['**/*.integration.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: [
            '{collections,cms,queries,actions,boot,seed}/**/*.integration.test.ts',
            // `npm start` is tried on the embedded database, which it sets up itself.
            ...(onMongodb ? [] : ['scripts/**/*.integration.test.ts']),
          ],
          globalSetup: 'test/set-up/run-folder.ts',
          setupFiles: 'test/set-up/fresh-data.ts',
          // As in production: migrations run on connecting, and the editor's packages load without chance (Node 20).
          env: { NODE_ENV: 'production' },
          pool: 'forks',
          // Lexical's development entry waits at its top level, which Node 20 sometimes takes for the end of everything.
          execArgv: ['--conditions=production'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
