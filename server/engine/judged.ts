import { isRead } from "../language/detect.ts";
import type { Analysis } from "./analysis.ts";

/** Whether the document was judged: it is a policy, in a language that is read. */
export function isJudged({ kind, language }: Pick<Analysis, "kind" | "language">): boolean {
  return kind === "policy" && isRead(language);
}
