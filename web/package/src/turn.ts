// A turn of the event loop: messages, timers and whatever else waits come first.

const waiting: (() => void)[] = [];

const soon: (act: () => void) => void =
  typeof setImmediate === "function"
    ? (act) => void setImmediate(act)
    : ((channel) => {
        // Timers that follow one another are held back by some milliseconds, messages are not.
        channel.port1.onmessage = () => waiting.shift()?.();
        return (act) => {
          waiting.push(act);
          channel.port2.postMessage(null);
        };
      })(new MessageChannel());

/** Comes back when what waits has had its turn. */
export function turn(): Promise<void> {
  return new Promise(soon);
}
