// The bytecode of the program, side by side with its lines.

/** Shows a listing; a click on an instruction goes to its line. */
export function showListing(place: HTMLElement, listing: string, goTo: (line: number) => void): void {
  let line = 0;
  const rows = listing.split("\n").map((text) => {
    // A source line stands in the first column where it changes; a body begins with its name.
    const number = /^ {0,5}(\d+) +>? *\d+ /.exec(text);
    if (number) line = Number(number[1]);
    else if (/^\S/.test(text)) line = 0;
    const row = document.createElement("span");
    row.textContent = `${text}\n`;
    if (line > 0) {
      row.dataset["line"] = `${line}`;
      row.addEventListener("click", () => goTo(Number(row.dataset["line"])));
    }
    return row;
  });
  place.replaceChildren(...rows);
}

/** Marks the instructions of a line. */
export function markLine(place: HTMLElement, line: number): void {
  for (const row of place.querySelectorAll<HTMLElement>("[data-line]")) {
    row.classList.toggle("marked", row.dataset["line"] === `${line}`);
  }
  place.querySelector(".marked")?.scrollIntoView({ block: "nearest" });
}
