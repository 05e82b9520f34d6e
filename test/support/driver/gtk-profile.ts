/** A home folder for one WebKit browser: its look, and nothing left of any other test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GtkLook {
  dark?: boolean;
  reducedMotion?: boolean;
}

export interface GtkProfile {
  environment: Record<string, string>;
  /** Where its browser saves files. */
  saved: string;
  remove(): void;
}

/** The toolbar keeps the window wider than a phone. Without its size, 320 px is reached. */
const TINY_TOOLBAR = `
window box > box, toolbar, toolbar *, headerbar, headerbar *, button, button *, entry, entry * {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px;
  -gtk-icon-source: none;
}`;

export function gtkProfile({ dark = false, reducedMotion = false }: GtkLook): GtkProfile {
  const home = mkdtempSync(join(tmpdir(), 'signpost-webkit-'));
  const gtk = join(home, 'gtk-3.0');
  mkdirSync(gtk);
  writeFileSync(join(gtk, 'gtk.css'), TINY_TOOLBAR);
  writeFileSync(
    join(gtk, 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${Number(!reducedMotion)}\n`,
  );
  // The browser's own helper processes end a moment after it, and write until then.
  const remove = (): void => { rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }); };
  process.once('exit', remove);
  const saved = join(home, 'Downloads');
  mkdirSync(saved);
  writeFileSync(join(home, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  return {
    saved,
    environment: {
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
      MESA_SHADER_CACHE_DISABLE: 'true',
    },
    remove: () => {
      process.off('exit', remove);
      remove();
    },
  };
}
