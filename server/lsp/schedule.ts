/** Runs something once after a burst of events, however many there were. */
export interface Schedule {
  /** Asks for a run for this document soon; asking again before it happens puts it off. */
  request(uri: string): void;
  /** Forgets what was asked for a document. */
  cancel(uri: string): void;
}

/**
 * Messages that arrive together are handled one per turn of the event loop. A run waits until two turns pass without
 * another request, so that a burst of changes is analyzed once and a single one at once.
 */
export function createSchedule(run: (uri: string) => void): Schedule {
  const waiting = new Set<string>();
  let requests = 0;
  let armed = false;

  const settle = () => {
    const seen = requests;
    nextTurn(() =>
      nextTurn(() => {
        if (requests !== seen) return settle();
        armed = false;
        const uris = [...waiting];
        waiting.clear();
        for (const uri of uris) run(uri);
      }),
    );
  };

  return {
    request: (uri) => {
      requests++;
      waiting.add(uri);
      if (armed) return;
      armed = true;
      settle();
    },
    cancel: (uri) => {
      waiting.delete(uri);
    },
  };
}

/** Lets what has already arrived be handled first. */
export function yieldTurn(): Promise<void> {
  return new Promise((resolve) => nextTurn(resolve));
}

function nextTurn(run: () => void): void {
  if (typeof setImmediate === "function") setImmediate(run);
  else setTimeout(run, 0);
}
