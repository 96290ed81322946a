import type { Reading } from "./document.ts";
import type { Checkpoint } from "./html-run.ts";
import { isSameState } from "./html-same.ts";
import { type Scan, scanHtml } from "./html-scan.ts";
import { OUTSIDE } from "./html-state.ts";
import { bodyDifference, type Split, splitAgain, splitMatter, wholeLayout } from "./matter.ts";
import { type Difference, formerOffset, type Layout, sameOrNew } from "./reuse.ts";

/**
 * Reads a web page or a part of one. The reader is a machine whose whole memory is a small value, kept after each
 * block: an edit reads from the last such place before it to the first one after it where the memory is as it was.
 */
export function readHtml(content: string): Reading {
  const split = splitMatter(content);
  const scan = scanHtml(split.body, { from: 0, state: OUTSIDE, depth: 0, stopAt: () => false });
  return readingOf({ ...scan, body: split.body }, split);
}

/** What was read of a body. */
interface BodyReading extends Layout {
  readonly body: string;
  readonly checkpoints: readonly Checkpoint[];
}

function readingOf(reading: BodyReading, split: Split): Reading {
  return {
    ...wholeLayout(reading, split),
    reread: (content, change) => {
      const next = splitAgain(content, split);
      return readingOf(rereadBody(reading, next.body, bodyDifference(split, next, change)), next);
    },
  };
}

function rereadBody(old: BodyReading, body: string, difference: Difference): BodyReading {
  const { start, newEnd } = difference;
  if (start === newEnd && body.length === old.body.length) return old;
  const kept = lastCheckpoint(old.checkpoints, start);
  const from = kept === undefined ? undefined : old.checkpoints[kept];
  let next = 0;
  const scan = scanHtml(body, {
    from: from?.at ?? 0,
    state: from?.state ?? OUTSIDE,
    depth: 0,
    stopAt: (checkpoint) => {
      const at = checkpoint.at < newEnd ? undefined : formerOffset(difference, checkpoint.at);
      if (at === undefined) return false;
      while ((old.checkpoints[next]?.at ?? Number.POSITIVE_INFINITY) < at) next++;
      const former = old.checkpoints[next];
      return former?.at === at && isSameState(former.state, checkpoint.state);
    },
  });
  return joined({ old, body, difference }, scan, { kept: kept === undefined ? 0 : kept + 1, rest: next });
}

interface Edit {
  readonly old: BodyReading;
  readonly body: string;
  readonly difference: Difference;
}

/** What came before the first checkpoint read from, what was read anew, and what follows the last. */
function joined(
  { old, body, difference }: Edit,
  scan: Scan,
  { kept, rest }: { kept: number; rest: number },
): BodyReading {
  const before = kept === 0 ? 0 : (old.checkpoints[kept - 1]?.count ?? 0);
  const blocks = old.blocks.slice(0, before);
  const starts = old.starts.slice(0, before);
  const checkpoints = old.checkpoints.slice(0, kept);
  const reach = checkpoints.at(-1)?.reach ?? 0;
  scan.blocks.forEach((block, index) => {
    const start = scan.starts[index] ?? 0;
    blocks.push(sameOrNew(block, old, formerOffset(difference, start)));
    starts.push(start);
  });
  for (const checkpoint of scan.checkpoints) {
    checkpoints.push({
      ...checkpoint,
      count: checkpoint.count + before,
      reach: Math.max(checkpoint.reach, reach),
    });
  }
  const met = scan.stopped === undefined ? undefined : old.checkpoints[rest];
  if (met === undefined) return { body, blocks, starts, checkpoints };
  const shift = difference.newEnd - difference.oldEnd;
  const added = blocks.length - met.count;
  const reached = Math.max(scan.stopped?.reach ?? 0, reach);
  for (let index = met.count; index < old.blocks.length; index++) {
    const block = old.blocks[index];
    if (block !== undefined) blocks.push(block);
    starts.push((old.starts[index] ?? 0) + shift);
  }
  for (let index = rest; index < old.checkpoints.length; index++) {
    const { at, state, count, reach: far } = old.checkpoints[index] ?? met;
    checkpoints.push({ at: at + shift, state, count: count + added, reach: Math.max(far + shift, reached) });
  }
  return { body, blocks, starts, checkpoints };
}

/** Index of the last checkpoint that depends on nothing at or after an offset. */
function lastCheckpoint(checkpoints: readonly Checkpoint[], offset: number): number | undefined {
  for (let index = checkpoints.length - 1; index >= 0; index--) {
    const checkpoint = checkpoints[index];
    if (checkpoint !== undefined && checkpoint.at <= offset && checkpoint.reach <= offset) return index;
  }
  return undefined;
}
