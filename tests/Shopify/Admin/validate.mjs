// Validates GraphQL documents against Shopify's Admin schema. Standard input: [{name, text}]; standard output: one problem per line.
// Arguments: the repository's root, the API version.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [root, version] = process.argv.slice(2);
const require = createRequire(join(root, 'package.json'));
const { buildClientSchema, parse, validate, specifiedRules, NoDeprecatedCustomRule } = require('graphql');

const file = join(root, 'node_modules/@shopify/dev-mcp/dist/data', `admin_${version}.json.gz`);
const introspection = JSON.parse(gunzipSync(readFileSync(file)));
// Shopify deprecates fields that interfaces still require, which graphql refuses; the documents are what is to be judged.
const schema = buildClientSchema(introspection.data ?? introspection, { assumeValid: true });

for (const { name, text } of JSON.parse(readFileSync(0, 'utf8'))) {
  for (const problem of validate(schema, parse(text), [...specifiedRules, NoDeprecatedCustomRule], { maxErrors: 1000 })) {
    console.log(`${name}: ${problem.message}`);
  }
}
