import { hanging, type Paint, printable, wrap } from "./terminal.ts";

/** A rule's page (Markdown) as a terminal shows it: wrapped prose, code as it stands, addresses of links kept. */
export function pageForTerminal(
  markdown: string,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): string {
  const shown: string[] = [];
  let prose: string[] = [];
  let fence: string | undefined;
  const flush = (): void => {
    if (prose.length === 0) return;
    const marker = /^\s*(?:[-*]|\d+\.)\s+/.exec(prose[0] ?? "")?.[0] ?? "";
    const text = inline(prose.join(" ").slice(marker.length), paint);
    shown.push(hanging(marker, marker.length, wrap(text, width - marker.length)));
    prose = [];
  };
  for (const written of markdown.split(/\r\n|\r|\n/)) {
    const line = printable(written);
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    const heading = /^#{1,6}\s(.*)$/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
      else shown.push(`    ${paint("dim", written.trimEnd() === "" ? "" : line)}`.trimEnd());
    } else if (mark !== undefined) {
      flush();
      fence = mark;
    } else if (heading !== undefined) {
      flush();
      shown.push(paint("bold", inline(heading, paint)));
    } else if (line.trim() === "") {
      flush();
      shown.push("");
    } else if (line.startsWith("|")) {
      flush();
      shown.push(line);
    } else {
      if (/^\s*(?:[-*]|\d+\.)\s/.test(line)) flush();
      prose.push(prose.length === 0 ? line : line.trim());
    }
  }
  flush();
  return `${shown
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** Emphasis and code without their marks; a link as its text and its address. */
function inline(text: string, paint: Paint): string {
  return text
    .replace(/<!--(?:(?!<!--|-->).)*-->/g, "")
    .replace(/\[([^\][]{1,200})\]\(([^()\s]{1,500})\)/g, (_link, label: string, address: string) =>
      label === address || !/^https?:/.test(address) ? label : `${label} <${address}>`,
    )
    .replace(/\*\*([^*]{1,500})\*\*/g, "$1")
    .replace(/\*([^*\s][^*]{0,500})\*/g, "$1")
    .replace(/`([^`]{1,500})`/g, (_code, code: string) => paint("cyan", code));
}
