import { defineConfig } from 'vitest/config'

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
            '{domain,i18n,components,scripts,server,seed,cms}/**/*.test.{ts,tsx}',
            '*.test.ts',
          ],
          exclude: ['**/*.integration.test.ts'],
        },
      },
    ],
  },
})
