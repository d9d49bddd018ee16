/**
 * Acknowledgements go first. Where the bot runs in the server's process, answering takes the time that two hundred acknowledgements at once
 * need within Discord's three seconds: no question is sent while one of them is under way.
 */
export type Acknowledgements = {
  /** Makes an acknowledgement. */
  make<T>(acknowledge: () => Promise<T>): Promise<T>;
  /** Resolves when none is under way. */
  made(): Promise<void>;
};

export function createAcknowledgements(): Acknowledgements {
  let underWay = 0;
  let waiting: (() => void)[] = [];
  const end = () => {
    underWay--;
    if (underWay > 0) return;
    for (const go of waiting) go();
    waiting = [];
  };
  return {
    async make(acknowledge) {
      underWay++;
      try {
        return await acknowledge();
      } finally {
        end();
      }
    },
    async made() {
      while (underWay > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
