import { endsAt } from "../text/match.ts";
import type { Span } from "../text/text.ts";

/** Whose name stands in the copyright line, or after the label "Name" of an imprint. */
export function isSigned(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 12);
  return (
    endsAt(COPYRIGHT_BEFORE, text, start) || COPYRIGHT_AFTER.test(after) || endsAt(NAME_LABEL, text, start)
  );
}

const COPYRIGHT_BEFORE =
  /(?<=(?:©|\(c\)|\bcopyright)(?: ?©)?(?: by)? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?,?(?: by)? ?(?:the )?)/iy;
const COPYRIGHT_AFTER = /^ ?(?:©|\(c\) (?:19|20)\d\d)/i;
const NAME_LABEL =
  /(?<=^\W*(?:(?:our|company|business|organi[sz]ation|legal|registered|trading|full) )?name(?: of (?:the )?(?:company|business|organi[sz]ation|controller|charity))?: ?)/iy;
