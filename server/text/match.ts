/** What a sticky pattern matches right at an offset; undefined where it does not. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Whether a sticky pattern that looks back, `/(?<=…)/y`, matches what stands right before an offset. */
export function endsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
