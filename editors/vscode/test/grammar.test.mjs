import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const oniguruma = require("vscode-oniguruma");
const textmate = require("vscode-textmate");
const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

await oniguruma.loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")).buffer);

const grammars = {
  "text.html.markdown.parley": read("syntaxes/parley.tmLanguage.json"),
  "parley.injection": read("syntaxes/parley.injection.json"),
  // The editor brings Markdown's own grammar; here it is plain text.
  "text.html.markdown": '{"scopeName":"text.html.markdown","patterns":[{"begin":"^>","end":"$","name":"markup.quote.markdown"}]}',
};
const registry = new textmate.Registry({
  onigLib: Promise.resolve({ createOnigScanner: (p) => new oniguruma.OnigScanner(p), createOnigString: (s) => new oniguruma.OnigString(s) }),
  loadGrammar: async (scope) => (scope in grammars ? textmate.parseRawGrammar(grammars[scope], `${scope}.json`) : null),
  getInjections: (scope) => (scope === "text.html.markdown.parley" ? ["parley.injection"] : undefined),
});
const grammar = await registry.loadGrammar("text.html.markdown.parley");

/** The innermost scope of each stretch of a line, by its words. */
function scopesOf(line) {
  const { tokens } = grammar.tokenizeLine(line, textmate.INITIAL);
  return tokens.map((t) => [line.slice(t.startIndex, t.endIndex), t.scopes.at(-1)]);
}

const examples = [
  ["4.1 Russia shall withdraw its forces within [30 | 90] days of entry into force.[^a]", "4.1", "entity.name.section.provision.parley"],
  ["4.1 Russia shall withdraw its forces within [30 | 90] days of entry into force.[^a]", "shall", "keyword.control.modal.parley"],
  ["4.1 Russia shall withdraw its forces within [30 | 90] days of entry into force.[^a]", "|", "keyword.operator.alternative.parley"],
  ["4.1 Russia shall withdraw its forces within [30 | 90] days of entry into force.[^a]", "[^a]", "constant.other.footnote.parley"],
  ["4.2 Despite 4.1(a), Ukraine may keep police in the Zone.", "4.1(a)", "variable.other.provision.parley"],
  ["4.2 Despite 4.1(a), Ukraine may keep police in the Zone.", "Despite", "keyword.other.clause.parley"],
  ["4.3 No Party shall not deploy forces within 1.5 km of the Line.", "shall not", "keyword.control.modal.parley"],
  ["4.4 Russia shall cease fire by 31 March 2026.", "31 March 2026", "constant.numeric.time.parley"],
  ["4.5 *Declaratory.* Peace is good.", "*Declaratory.*", "storage.modifier.declaratory.parley"],
  ["4.6 [blank] shall establish funds.", "blank", "constant.language.blank.parley"],
  ["(a) Russia;", "(a)", "entity.name.section.item.parley"],
  ["- Then 4.2 is overdue.", "Then", "keyword.control.step.parley"],
];
for (const [line, words, scope] of examples) {
  test(`"${words}" in "${line}" is ${scope}`, () => {
    assert.deepEqual(scopesOf(line).find(([w]) => w === words)?.[1], scope, JSON.stringify(scopesOf(line)));
  });
}

test("a measure is no provision, a link no bracket, a quotation no norm", () => {
  assert.ok(!scopesOf("4.3 Nobody shall come within 1.5 km of the Line.").some(([w, s]) => w === "1.5" && s.startsWith("variable")));
  assert.ok(!scopesOf('- "the Line" means the line ["contact"](places.geojson).').some(([, s]) => s.startsWith("punctuation.definition.bracket")));
  assert.ok(!scopesOf("> Commentary that says Russia shall withdraw.").some(([, s]) => s.startsWith("keyword")));
});
