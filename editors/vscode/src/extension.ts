import { commands, type ExtensionContext, languages, type Uri, window, workspace } from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind } from "vscode-languageclient/node";
import { codesAt } from "./findings";
import { pageOf } from "./help";

let client: LanguageClient | undefined;

/** Starts the language server for agreements and adds the commands. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand("parley.restart", restart),
    commands.registerCommand("parley.showHelp", showHelp),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("parley.path")) {
        void restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

function program(): string {
  return workspace.getConfiguration("parley").get<string>("path", "parley");
}

async function start(): Promise<void> {
  const server: ServerOptions = { command: program(), args: ["lsp"], transport: TransportKind.stdio };
  const options: LanguageClientOptions = { documentSelector: [{ language: "parley" }] };
  client = new LanguageClient("parley", "Parley", server, options);
  try {
    await client.start();
  } catch (failure) {
    client = undefined;
    void window.showErrorMessage(
      `"${program()}" could not be started: ${failure instanceof Error ? failure.message : String(failure)} Say in the setting parley.path where the program lies.`,
    );
  }
}

async function restart(): Promise<void> {
  await client?.stop();
  client = undefined;
  await start();
}

/** Shows the page of the finding at the cursor; asks which, where there are several. */
async function showHelp(): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) {
    return;
  }

  const codes = codesAt(languages.getDiagnostics(editor.document.uri), editor.selection.active);
  if (codes.length === 0) {
    void window.showInformationMessage("Parley remarks nothing at the cursor.");
    return;
  }

  const code = codes.length === 1 ? codes[0] : await window.showQuickPick(codes, { title: "Which finding?" });
  if (code !== undefined) {
    await showPage(editor.document.uri, code);
  }
}

async function showPage(beside: Uri, code: string): Promise<void> {
  try {
    const page = await workspace.openTextDocument({ language: "markdown", content: await pageOf(program(), code) });
    await commands.executeCommand("markdown.showPreviewToSide", page.uri, beside);
  } catch (failure) {
    void window.showErrorMessage(`The page of ${code} could not be shown: ${failure instanceof Error ? failure.message : String(failure)}`);
  }
}
