// Links that hold a program: `#1` and the text, compressed, in URL-safe base64. No server is asked.

const VERSION = "#1";
/** A link holds no longer text than this; a damaged or hostile one ends here. */
const LONGEST = 5 << 20;
const PIECE = 1 << 15;

/** Why a link holds no program, for people. */
export class DamagedLink extends Error {}

/** The fragment of a link that holds a text. */
export async function fragment(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE) letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return VERSION + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The text that a fragment holds; null if it is not meant to hold one. */
export async function shared(hash: string): Promise<string | null> {
  if (!/^#\d/.test(hash)) return null;
  if (!hash.startsWith(VERSION)) throw new DamagedLink("This link was made by another version of the playground.");
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = Uint8Array.from(atob(hash.slice(VERSION.length).replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    throw new DamagedLink("This link is damaged: it has letters that do not belong there, or it was cut.");
  }
  return unpacked(bytes);
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
      if (text.length > LONGEST) break;
    }
  } catch {
    throw new DamagedLink("This link is damaged: what it holds cannot be unpacked. It may have been cut.");
  }
  await reader.cancel();
  throw new DamagedLink("This link holds more text than a program may have.");
}
