// What draws curves, apart from the page, since most programs draw none.
import "uplot/dist/uPlot.min.css";

export { default } from "uplot";
