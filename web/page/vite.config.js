// How the page is built: no file is put into another one, and all of them are there without a connection after the first visit.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const DIST = fileURLToPath(new URL("dist/", import.meta.url));
/** Of compression; the best one takes ten times as long for a tenth less. */
const QUALITY = 9;
/** The largest file is the machine's code. */
const LARGEST_FILE = 8 << 20;

/** The machine's code is fetched first of all, and what starts the machine runs as soon as it is there, whatever else is still to come. */
const preload = {
  name: "preload",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) => {
      const all = Object.values(bundle ?? {});
      const code = all.find(({ fileName }) => fileName.endsWith(".wasm"));
      const boot = all.find(({ name, type }) => type === "chunk" && name === "boot");
      const wasm = { rel: "preload", as: "fetch", type: "application/wasm", crossorigin: true, href: `./${code?.fileName}` };
      const script = { type: "module", async: true, blocking: "render", crossorigin: true, src: `./${boot?.fileName}` };
      return [
        ...(boot ? [{ tag: "script", attrs: script, injectTo: "head-prepend" }] : []),
        ...(code ? [{ tag: "link", attrs: wasm, injectTo: "head-prepend" }] : []),
      ];
    },
  },
};

const TYPES = {
  ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".bin": "application/octet-stream",
};

/** Each file has a compressed one beside it, for servers that give those, as the one of `--serve` does. */
const compressed = {
  name: "compressed",
  closeBundle() {
    const files = readdirSync(DIST, { recursive: true }).filter((name) => extname(name) in TYPES && name !== "sw.js");
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    for (const name of files) writeFileSync(join(DIST, `${name}.br`), brotliCompressSync(readFileSync(join(DIST, name)), { params }));
  },
  configurePreviewServer({ middlewares }) {
    const names = new Set(readdirSync(DIST, { recursive: true }));
    middlewares.use((request, response, next) => {
      const name = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(1) || "index.html";
      const isWanted = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && names.has(`${name}.br`);
      if (!isWanted) return next();
      // The names of assets tell their content.
      const lasting = name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      response.writeHead(200, {
        "content-type": TYPES[extname(name)], "content-encoding": "br", vary: "accept-encoding", "cache-control": lasting,
      });
      response.end(readFileSync(join(DIST, `${name}.br`)));
    });
  },
};

export default defineConfig({
  // Wherever the page stands.
  base: "./",
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "boot", test: /\/(boot\.ts|load\.js)$/ }] } } },
  },
  worker: { format: "es" },
  server: { fs: { allow: ["../.."] } },
  plugins: [
    preload,
    compressed,
    VitePWA({
      registerType: "autoUpdate",
      // The page registers it itself, when all else is there.
      injectRegister: false,
      workbox: {
        globPatterns: ["**/*.{html,js,css,wasm,bin,svg}"],
        maximumFileSizeToCacheInBytes: LARGEST_FILE,
        inlineWorkboxRuntime: true,
      },
      manifest: {
        name: "Chalcopy playground",
        short_name: "Chalcopy",
        description: "A small Python in your browser.",
        display: "standalone",
        background_color: "#ffffff",
        theme_color: "#8a4b16",
        icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
      },
    }),
  ],
});
