import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const features = readdirSync('src/features', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** app -> features -> components, api, lib; a feature never imports a feature. */
const zones = [
  ...features.map((name) => ({
    target: `./src/features/${name}`,
    from: './src/features',
    except: [`./${name}`],
    message: 'A feature does not import another: move what both need down into components, api or lib.',
  })),
  { target: './src/features', from: './src/app', message: 'Features are composed by app and do not know it.' },
  { target: './src/components', from: ['./src/app', './src/features', './src/api'], message: 'Components draw what they are given.' },
  { target: './src/api', from: ['./src/app', './src/features', './src/components'], message: 'The API client draws nothing.' },
  { target: './src/lib', from: ['./src/app', './src/features', './src/components', './src/api'], message: 'lib stands on its own.' },
].map((zone) => ({ ...zone, target: [`${zone.target}/**/!(*.test).{ts,tsx}`] }));

export default defineConfig(
  globalIgnores(['dist', 'node_modules', 'src/api/schema.d.ts', 'test-results', 'playwright-report']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.app.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      // A table whose rows are walked by keys is a grid (ARIA Authoring Practices, Data Grid).
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'], tr: ['row'] }],
      'max-lines': ['error', 300],
      // We do not run the React compiler; TanStack's hooks return functions it could not memoise.
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly', document: 'readonly' } } },
  {
    // What it hands to the page runs in the page.
    files: ['scripts/bench.mjs'],
    languageOptions: {
      globals: { window: 'readonly', performance: 'readonly', addEventListener: 'readonly', requestAnimationFrame: 'readonly', MutationObserver: 'readonly' },
    },
  },
  {
    files: ['public/theme.js'],
    languageOptions: { sourceType: 'script', globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly' } },
    rules: { 'no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
);
