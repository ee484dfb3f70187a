// How the page is built: no file is put into another one, and all of them are there without a connection after the first visit.

import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

/** The largest file is the machine's code. */
const LARGEST_FILE = 8 << 20;

/** The machine's code is fetched first of all; the editor at once, though it begins when the machine has been asked for. */
const preload = {
  name: "preload",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) => {
      const all = Object.values(bundle ?? {});
      const link = (attrs) => ({ tag: "link", attrs, injectTo: "head-prepend" });
      const code = all.find(({ fileName }) => fileName.endsWith(".wasm"));
      const editor = all.find(({ name, type }) => type === "chunk" && name === "editor");
      return [
        ...(code ? [link({ rel: "preload", as: "fetch", type: "application/wasm", crossorigin: true, href: `./${code.fileName}` })] : []),
        ...(editor ? [{ ...link({ rel: "modulepreload", href: `./${editor.fileName}` }), injectTo: "head" }] : []),
      ];
    },
  },
};

export default defineConfig({
  // Wherever the page stands.
  base: "./",
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: "es" },
  server: { fs: { allow: ["../.."] } },
  plugins: [
    preload,
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
