import type { Frame, ListState, State, TableState } from "./html-state.ts";

/** Whether everything that follows is read alike in both states. */
export function isSameState(one: State, other: State): boolean {
  if (one.overflow !== other.overflow) return false;
  return (
    isSameFrame(one.top, other.top) && isSameList(one.list, other.list) && isSameTable(one.table, other.table)
  );
}

function isSameFrame(one: Frame | undefined, other: Frame | undefined): boolean {
  let left = one;
  let right = other;
  while (left !== right) {
    if (left === undefined || right === undefined) return false;
    if (left.name !== right.name || left.depth !== right.depth) return false;
    if (left.flow.kind !== right.flow.kind || left.flow.level !== right.flow.level) return false;
    if (left.mark?.target !== right.mark?.target || left.mark?.kind !== right.mark?.kind) return false;
    left = left.parent;
    right = right.parent;
  }
  return true;
}

function isSameList(one: ListState | undefined, other: ListState | undefined): boolean {
  let left = one;
  let right = other;
  while (left !== right) {
    if (left === undefined || right === undefined) return false;
    if (left.ordered !== right.ordered || left.number !== right.number || left.depth !== right.depth)
      return false;
    left = left.parent;
    right = right.parent;
  }
  return true;
}

function isSameTable(one: TableState | undefined, other: TableState | undefined): boolean {
  let left = one;
  let right = other;
  while (left !== right) {
    if (left === undefined || right === undefined) return false;
    if (left.row !== right.row || left.column !== right.column || left.nextColumn !== right.nextColumn)
      return false;
    if (left.heading !== right.heading || left.inHead !== right.inHead) return false;
    left = left.parent;
    right = right.parent;
  }
  return true;
}
