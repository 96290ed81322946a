import type { Mark } from "../document/block.ts";
import type { RegistryEntry } from "../knowledge/registry-entry.ts";
import type { Span } from "../text/text.ts";

/**
 * Whether what stands around a mention shows that the text does not speak of the thing as current: it is a party to a
 * case that is cited, what came after it is meant, it stands in a passage that is quoted, or it is the words of a link to
 * an archive.
 */
export function isCitedAsPast(text: string, mention: Span, marks: readonly Mark[]): boolean {
  return (
    isPartyOfCase(text, mention) ||
    isLeftBehind(text, mention) ||
    isQuoted(text, mention) ||
    isArchived(mention, marks)
  );
}

/** "post-Privacy Shield contracts", "our Privacy Shield alternatives": what came after it is meant. */
function isLeftBehind(text: string, { start, end }: Span): boolean {
  return (
    /\bpost[-–]$/i.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\s(?:alternative|successor|replacement)s?\b/i.test(text.slice(end, end + 16))
  );
}

/** Whether the new name stands right beside the old one, so that both are told: "Google Ads (AdWords)", "Piwik/Matomo". */
export function isBesideNewName(text: string, { start, end }: Span, entry: RegistryEntry): boolean {
  const names = [entry.replacement, ...(entry.renames ?? []).map(({ to }) => to)];
  return names.some((name) => {
    if (name === undefined) return false;
    const before = text.slice(Math.max(0, start - name.length - JOINING), start);
    const after = text.slice(end, end + name.length + JOINING);
    return (
      (/^\s?[(/|]\s?(?:also |formerly |once )?$/.test(before.slice(before.lastIndexOf(name) + name.length)) &&
        before.includes(name)) ||
      (after.includes(name) && /^\s?[(/|]\s?(?:now )?$/.test(after.slice(0, after.indexOf(name))))
    );
  });
}

/** Characters between two names of one thing, at most. */
const JOINING = 12;

/** Whether the sentence of a mention says until when it was so: "we were certified … until 2020", "in 2019 we relied on …". */
export function isDatedPast(text: string, { start, end }: Span, sentence: Span): boolean {
  const around = text.slice(Math.max(sentence.start, start - 80), Math.min(sentence.end, end + 120));
  const before = text.slice(Math.max(sentence.start, start - 80), start);
  return (UNTIL.test(around) && PAST.test(around)) || IN_A_YEAR.test(around) || ONCE.test(before);
}

const PAST = /\b(?:was|were|had been|relied|participated|adhered|took part|complied|used)\b/i;
const UNTIL =
  /\b(?:until|till|up to)\s(?:the end of\s)?(?:\d{1,2}\.?\s)?(?:\p{Lu}\p{L}{2,8}\s)?(?:\d{1,2},\s)?20(?:1\d|2[0-4])\b/iu;
/** "We previously participated in", "we used to rely on": the verb itself is past, not only the thing old. */
const ONCE =
  /\b(?:previously|formerly|once|originally|earlier)\s(?:(?:been|self-)\s?)?(?:participated|certified|self-certified|relied|adhered|complied|took\spart|used|based|joined|enrolled)\b|\bused\sto\s(?:participate|rely|adhere|comply|take\spart|be\scertified)\b/i;
const IN_A_YEAR =
  /\bin\s20(?:1\d|2[0-4]),?\s(?:we|our\s\w{2,20}|the\scompany)\s(?:was|were|relied|participated|used|had)\b/i;

/** "Schrems v Facebook Ireland", "Data Protection Commissioner v. Facebook Ireland Ltd and Schrems (C-311/18)". */
function isPartyOfCase(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}.)] (?:v|vs|versus|against)\.? $/u.test(text.slice(Math.max(0, start - 14), start)) ||
    /^,?(?: (?:Inc|Ltd|Limited|LLC|and [Oo]thers)\.?,?){0,2} (?:v|vs|versus)\.? \p{Lu}/u.test(
      text.slice(end, end + 40),
    )
  );
}

/** Words around a mention in the same quotation marks that make it a quotation and not a name. */
const QUOTED_WORDS = 7;
/** Characters in which a quotation opens and closes. */
const QUOTATION = 400;

function isQuoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - QUOTATION), start);
  const after = text.slice(end, end + QUOTATION);
  const open = before.lastIndexOf("“");
  const close = after.indexOf("”");
  if (open < 0 || close < 0 || before.indexOf("”", open) >= 0) return false;
  const reopened = after.indexOf("“");
  if (reopened >= 0 && reopened < close) return false;
  const around = `${before.slice(open + 1)} ${after.slice(0, close)}`;
  return (around.match(/\p{L}{2,}/gu) ?? []).length >= QUOTED_WORDS;
}

const ARCHIVE =
  /^(?:https?:)?\/\/(?:web\.archive\.org|archive\.(?:org|is|ph|today)|webarchive\.nationalarchives\.gov\.uk|perma\.cc)\//i;

function isArchived({ start, end }: Span, marks: readonly Mark[]): boolean {
  return marks.some(
    (mark) =>
      mark.kind === "link" &&
      mark.start <= start &&
      end <= mark.end &&
      mark.target !== undefined &&
      ARCHIVE.test(mark.target),
  );
}
