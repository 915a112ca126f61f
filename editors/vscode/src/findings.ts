import type { Diagnostic, Position } from "vscode";

/** The codes of Parley's findings at a place, each once. */
export function codesAt(findings: readonly Diagnostic[], at: Position): string[] {
  const codes = findings
    .filter((finding) => finding.source === "parley" && finding.range.contains(at))
    .map((finding) => (typeof finding.code === "object" ? String(finding.code.value) : String(finding.code)));
  return [...new Set(codes)];
}
