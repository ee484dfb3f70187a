// The page's side of the worker: orders, questions, news; and a new worker when the old one does not answer any more.

import { code, first, start, type Started } from "./boot.js";
import type { Answers, News, Order, Question } from "./messages.js";

/** A program that did not stop after so many milliseconds is ended together with its worker. */
const PATIENCE = 2000;

/** The machine as the page sees it. */
export class Machine {
  #worker!: Worker;
  #asked = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #number = 0;
  #isBusy = false;
  #timer = 0;
  #isWatched = false;
  readonly #hear: (news: News) => void;

  constructor(hear: (news: News) => void) {
    this.#hear = hear;
    code.catch((error: unknown) => hear({ is: "failure", message: `The machine could not be loaded. ${String(error)}` }));
    this.#use(first);
  }

  #use({ worker, said, failures }: Started): void {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<News>) => this.#take(data);
    worker.onerror = (event) => this.#hear({ is: "failure", message: event.message || "The worker failed." });
    // In a moment: whoever makes this has not got it yet.
    queueMicrotask(() => {
      for (const event of said) this.#take(event.data);
      for (const event of failures) worker.onerror?.(event);
    });
    if (this.#isWatched) this.watch(true);
  }

  #take(news: News): void {
    if (news.is === "answer" || news.is === "refusal") {
      const asked = this.#asked.get(news.number);
      this.#asked.delete(news.number);
      if (news.is === "answer") asked?.resolve(news.value as never);
      else asked?.reject(new Error(news.message));
      return;
    }
    if (news.is === "state") {
      this.#isBusy = news.state !== "idle" && news.state !== "loading";
      if (!this.#isBusy) clearTimeout(this.#timer);
    }
    this.#hear(news);
  }

  /** Tells the worker to do something. */
  order(order: Order): void {
    this.#worker.postMessage(order);
  }

  /** Asks the worker something. */
  ask<Q extends Question>(question: Q): Promise<Answers[Q["ask"]]> {
    const number = this.#number++;
    return new Promise((resolve, reject) => {
      this.#asked.set(number, { resolve, reject });
      this.#worker.postMessage({ ...question, number });
    });
  }

  /** Whether the heap is to be told from time to time. */
  watch(isWatched: boolean): void {
    this.#isWatched = isWatched;
    this.order({ do: "watch", isWatched });
  }

  /** Stops the program, whatever it does. */
  stop(): void {
    this.order({ do: "stop" });
    clearTimeout(this.#timer);
    if (this.#isBusy) this.#timer = window.setTimeout(() => this.#end(), PATIENCE);
  }

  /** The last resort: a builtin calls a program that never comes back to it. */
  #end(): void {
    this.#worker.terminate();
    for (const { reject } of this.#asked.values()) reject(new Error("the program was ended"));
    this.#asked.clear();
    this.#hear({ is: "output", pieces: [["The program was ended together with its machine: its variables are lost.\n", "err"]] });
    this.#use(start());
  }
}
