import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

test("the bundle is whole: it asks for nothing but the editor and the runtime", () => {
  const bundle = read("dist/extension.js");
  const asked = [...bundle.matchAll(/\brequire\("([^"]+)"\)/g)].map((m) => m[1]);
  const builtin = new Set(["child_process", "fs", "path", "os", "net", "util", "crypto", "url", "events", "stream", "assert", "worker_threads", "process", "timers", "module", "tty"]);
  assert.deepEqual(asked.filter((m) => m !== "vscode" && !builtin.has(m.replace("node:", "").split("/")[0])), []);
  assert.match(bundle, /activate/);
});

test("the manifest names only files that exist", () => {
  const manifest = JSON.parse(read("package.json"));
  const files = [manifest.main, ...manifest.contributes.grammars.map((g) => g.path), ...manifest.contributes.languages.map((l) => l.configuration)];
  for (const file of files) {
    assert.ok(existsSync(new URL(`../${file}`, import.meta.url)), file);
  }
});

test("the lock file names no registry to download from", () => {
  assert.doesNotMatch(read("package-lock.json"), /"resolved"|\.tgz|registry/);
});
