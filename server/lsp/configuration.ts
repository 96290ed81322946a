import type { Diagnostic } from "vscode-languageserver";
import {
  CONFIGURATION_FILE,
  type Configuration,
  defaultConfiguration,
  mergeConfigurations,
  parseConfiguration,
  readConfiguration,
} from "../engine/configuration.ts";
import { createText } from "../text/text.ts";
import { isRecord } from "./client.ts";
import { log, send } from "./outgoing.ts";
import { positionsIn } from "./positions.ts";
import type { Workspace } from "./workspace.ts";

/** Section of an editor's settings that is ours. */
export const SECTION = "privacyPolicyLint";

/**
 * How a document is to be judged: the nearest configuration file, over it what the editor sets, over both what the
 * user asked for this document. What is broken or does not answer is left out.
 */
export async function configurationFor(workspace: Workspace, uri: string): Promise<Configuration> {
  const { settings } = workspace.session;
  const [fromFile, fromEditor] = await Promise.all([
    configurationFile(workspace, uri),
    editorSettings(workspace, uri),
  ]);
  const merged = mergeConfigurations(mergeConfigurations(defaultConfiguration, fromFile), fromEditor);
  return { ...merged, treatAs: settings().treatAs.get(uri) ?? merged.treatAs };
}

/** URIs where a configuration file for a document may lie, nearest first. */
export function configurationCandidates(uri: string, folders: readonly string[]): readonly string[] {
  const root = /^[^:/?#]+:(?:\/\/[^/?#]*)?/.exec(uri)?.[0] ?? "";
  const folder = folders
    .map((one) => one.replace(/(?<!\/)\/+$/, ""))
    .filter((one) => uri.startsWith(`${one}/`))
    .sort((one, other) => other.length - one.length)[0];
  // An open folder bounds the search; a document outside of all of them is judged as if none were open.
  const top = folder ?? root;
  const candidates: string[] = [];
  for (let at = uri.lastIndexOf("/"); at >= top.length && at > 0; at = uri.lastIndexOf("/", at - 1)) {
    candidates.push(`${uri.slice(0, at)}/${CONFIGURATION_FILE}`);
    if (candidates.length >= DEEPEST) break;
  }
  return candidates;
}

/** Folders to look through at most: a URI may hold any number of slashes. */
const DEEPEST = 64;

/** Whether files are looked for beside a document with this URI. */
function hasFiles({ client, dependencies }: Workspace, uri: string): boolean {
  return client.readsFiles || (dependencies.readFile !== undefined && uri.startsWith("file:"));
}

async function configurationFile(workspace: Workspace, uri: string): Promise<Partial<Configuration>> {
  if (!hasFiles(workspace, uri)) return {};
  for (const candidate of configurationCandidates(uri, workspace.session.settings().folders)) {
    const content = await read(workspace, candidate);
    if (content !== undefined) return parsed(workspace, candidate, content);
  }
  return {};
}

/** Reads a file through the client where it offers that, else directly. No file, no answer: undefined. */
async function read(
  { client, connection, dependencies }: Workspace,
  uri: string,
): Promise<string | undefined> {
  try {
    if (!client.readsFiles) return await dependencies.readFile?.(uri);
    const answer: unknown = await connection.sendRequest<unknown>("privacyPolicyLint/readFile", { uri });
    return isRecord(answer) && typeof answer["content"] === "string" ? answer["content"] : undefined;
  } catch {
    return undefined;
  }
}

/** Shows what is wrong with a configuration file where it lies, and uses what is not. */
function parsed(workspace: Workspace, uri: string, content: string): Partial<Configuration> {
  const { client, connection, dependencies } = workspace;
  const { configuration, problems } = parseConfiguration(content, dependencies.ruleIds);
  const positions = positionsIn(createText(content), client.encoding);
  const diagnostics = problems.map(
    ({ message, range }): Diagnostic => ({
      range: positions.range(range),
      severity: 2,
      source: "privacy-policy-lint",
      message,
    }),
  );
  send(() => connection.sendDiagnostics({ uri, diagnostics }));
  for (const { message } of problems) log(() => connection.console.warn(`${uri}: ${message}`));
  return configuration;
}

async function editorSettings(workspace: Workspace, uri: string): Promise<Partial<Configuration>> {
  const given = await givenSettings(workspace, uri);
  if (!isRecord(given)) return {};
  const { configuration, problems } = readConfiguration(onlySet(given), workspace.dependencies.ruleIds);
  for (const { message } of problems) log(() => workspace.connection.console.warn(`settings: ${message}`));
  return configuration;
}

async function givenSettings({ client, connection, session }: Workspace, scopeUri: string): Promise<unknown> {
  const { sent } = session.settings();
  if (!client.configuration) return sent;
  try {
    return await connection.workspace.getConfiguration({ scopeUri, section: SECTION });
  } catch (error) {
    log(() => connection.console.warn(`settings: the editor did not answer: ${String(error)}`));
    return sent;
  }
}

/**
 * The settings that are ours, without those that stand at their default: an editor sends every setting that it
 * knows, and one that nobody touched must not hide what a configuration file says.
 */
function onlySet(given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const set: Record<string, unknown> = {};
  for (const key of ["asOf", "treatAs", "language", "rules"]) {
    const value = given[key];
    if (value !== undefined && value !== null && value !== "" && value !== "auto") set[key] = value;
  }
  return set;
}
