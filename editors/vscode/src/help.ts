import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The page of a code in Markdown, as the program prints it. */
export async function pageOf(program: string, code: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ["check", "--explain", code], { timeout: 30_000 });
  return stdout;
}
