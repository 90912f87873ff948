// The schemas of the API as types, from the document that the running gateway serves:
//   npm run api -- http://localhost:8080/docs/openapi.json            writes shared/api/src/schema.ts
//   npm run api -- http://localhost:8080/docs/openapi.json --check    fails where the file says something else
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const FILE = new URL('../shared/api/src/schema.ts', import.meta.url);
const HEAD = `// Made by "npm run api" from the OpenAPI document of the suite: not to be edited.\n\n`;

const [address, mode] = process.argv.slice(2);
if (!address) {
  console.error('Usage: npm run api -- ADDRESS_OF_OPENAPI_JSON [--check]');
  process.exit(2);
}

const answer = await fetch(address);
if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
const { openapi, info, components } = await answer.json();
const types = HEAD + astToString(await openapiTS({ openapi, info, paths: {}, components: { schemas: components.schemas } }, { alphabetize: true }));

if (mode === '--check') {
  const kept = (await readFile(FILE, 'utf8')).split('\n');
  const made = types.split('\n');
  const at = made.findIndex((line, i) => line !== kept[i]);
  if (at >= 0 || kept.length !== made.length) {
    const line = at >= 0 ? at : made.length;
    console.error(`shared/api/src/schema.ts is not what the API says, from line ${line + 1} on: "${made[line] ?? ''}". Run "npm run api".`);
    process.exit(1);
  }
} else {
  await writeFile(FILE, types);
}
