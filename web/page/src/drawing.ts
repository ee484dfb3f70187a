// What a program draws: the canvas, curves, sliders. Calls come as the machine hands them over: module, name, arguments.

import type { Value } from "chalcopy";
import type uPlot from "uplot";

/** So many points of a curve are kept. */
const POINTS = 2000;
const MOST_CURVES = 12;
const LARGEST_CANVAS = 2000;
const STROKES = ["#c2410c", "#0e7490", "#7c3aed", "#15803d", "#be123c", "#a16207"];

/** What draws curves is fetched when there is one. */
let plotter: typeof uPlot | undefined;

/** The drawing's parts on the page. */
export class Drawing {
  /** A program has drawn since the last `clear`. */
  isUsed = false;
  readonly #hidden = document.createElement("canvas");
  #curves = new Map<string, [x: number, y: number][]>();
  #plot: uPlot | undefined;
  #isDue = false;

  constructor(
    readonly canvas: HTMLCanvasElement,
    readonly plot: HTMLElement,
    readonly sliders: HTMLElement,
    readonly slid: (name: string, value: number) => void,
  ) {
    this.clear();
  }

  // A context is made when something is drawn: a page that is still being put together has no time for it.
  get #front(): CanvasRenderingContext2D {
    return this.canvas.getContext("2d")!;
  }

  get #back(): CanvasRenderingContext2D {
    return this.#hidden.getContext("2d")!;
  }

  /** Forgets everything. */
  clear(): void {
    this.isUsed = false;
    this.#size(480, 240);
    this.canvas.hidden = true;
    this.#curves.clear();
    this.#plot?.destroy();
    this.#plot = undefined;
    this.sliders.replaceChildren();
  }

  /** Does what a program called. */
  draw(calls: Value[][]): void {
    this.isUsed = true;
    for (const [module, name, ...args] of calls) {
      if (module === "canvas") this.#onCanvas(String(name), args);
      else if (name === "add") this.#add(Number(args[0]), Number(args[1]), text(args[2], "y"));
      else if (name === "clear") this.#curves.clear();
      else if (name === "slider") this.#slider(String(args[0]), Number(args[1]), Number(args[2]), Number(args[3]));
    }
    if (this.#curves.size > 0 && !this.#isDue) {
      this.#isDue = true;
      void this.#soon();
    }
  }

  async #soon(): Promise<void> {
    plotter ??= (await import("./plotter.js")).default;
    requestAnimationFrame(() => this.#plotCurves());
  }

  #size(width: number, height: number): void {
    for (const canvas of [this.canvas, this.#hidden]) [canvas.width, canvas.height] = [width, height];
  }

  #onCanvas(name: string, args: Value[]): void {
    const back = this.#back;
    const number = (index: number, other = 0): number => (args[index] == null ? other : Number(args[index]));
    const ink = (index: number): string => text(args[index], getComputedStyle(this.canvas).color);
    this.canvas.hidden = false;
    switch (name) {
      case "size":
        return this.#size(...([0, 1].map((index) => Math.min(Math.max(number(index), 1), LARGEST_CANVAS)) as [number, number]));
      case "clear":
        back.clearRect(0, 0, back.canvas.width, back.canvas.height);
        if (args[0]) {
          back.fillStyle = String(args[0]);
          back.fillRect(0, 0, back.canvas.width, back.canvas.height);
        }
        return;
      case "line":
        back.strokeStyle = ink(4);
        back.lineWidth = number(5, 2);
        back.beginPath();
        back.moveTo(number(0), number(1));
        back.lineTo(number(2), number(3));
        return back.stroke();
      case "rect":
      case "circle":
        return this.#shape(name, number, ink(name === "rect" ? 4 : 3), args[name === "rect" ? 5 : 4] !== false);
      case "text":
        back.fillStyle = ink(3);
        back.font = `${number(4, 14)}px sans-serif`;
        return back.fillText(text(args[2], ""), number(0), number(1));
      case "show":
        this.#front.clearRect(0, 0, this.canvas.width, this.canvas.height);
        return this.#front.drawImage(back.canvas, 0, 0);
    }
  }

  #shape(name: string, number: (index: number) => number, ink: string, isFilled: boolean): void {
    const back = this.#back;
    back.fillStyle = back.strokeStyle = ink;
    back.lineWidth = 2;
    back.beginPath();
    if (name === "rect") back.rect(number(0), number(1), number(2), number(3));
    else back.arc(number(0), number(1), Math.abs(number(2)), 0, 2 * Math.PI);
    if (isFilled) back.fill();
    else back.stroke();
  }

  #add(x: number, y: number, name: string): void {
    let curve = this.#curves.get(name);
    if (!curve) {
      if (this.#curves.size === MOST_CURVES) return;
      this.#curves.set(name, (curve = []));
      this.#plot?.destroy();
      this.#plot = undefined;
    }
    curve.push([x, y]);
    if (curve.length > POINTS) curve.shift();
  }

  #plotCurves(): void {
    this.#isDue = false;
    // It was cleared meanwhile.
    if (this.#curves.size === 0 || !plotter) return;
    const names = [...this.#curves.keys()];
    const tables = [...this.#curves.values()].map((curve) => {
      const points = [...curve].sort(([a], [b]) => a - b);
      return [points.map(([x]) => x), points.map(([, y]) => y)] as uPlot.AlignedData;
    });
    const data = plotter.join(tables);
    if (this.#plot) return this.#plot.setData(data);
    const ink = getComputedStyle(this.plot).color;
    const axis = { stroke: ink, grid: { stroke: "#8884" }, ticks: { stroke: "#8884" } };
    const series = names.map((label, index) => ({ label, stroke: STROKES[index % STROKES.length]!, width: 2, spanGaps: true }));
    const width = Math.max(this.plot.clientWidth || 480, 240);
    this.#plot = new plotter({ width, height: 220, scales: { x: { time: false } }, legend: { live: false }, axes: [axis, axis], series: [{}, ...series] }, data, this.plot);
  }

  #slider(name: string, low: number, high: number, value: number): void {
    const label = document.createElement("label");
    const shown = document.createElement("output");
    const slider = document.createElement("input");
    Object.assign(slider, { type: "range", min: `${low}`, max: `${high}`, step: `${(high - low) / 200}`, value: `${value}` });
    shown.value = `${value}`;
    slider.addEventListener("input", () => {
      shown.value = `${Number(slider.value.slice(0, 8))}`;
      this.slid(name, Number(slider.value));
    });
    label.append(`${name} `, slider, " ", shown);
    this.sliders.append(label);
  }
}

function text(value: Value | undefined, other: string): string {
  return value === null || value === undefined || value === "" ? other : String(value);
}
