import { computed, effect, signal } from '@preact/signals';
import { resolveLanguage } from '@/lib/i18n/index.ts';
import { readSettings, watchSettings } from '@/lib/tracker/settings.ts';
import { sayIn } from '../model/words.ts';

/** The settings as signals, kept true over all windows, with the page's language and theme set from them. */
export async function followSettings() {
  const settings = signal(await readSettings());
  watchSettings((next) => {
    settings.value = next;
  });
  const language = computed(() => resolveLanguage(settings.value.language, navigator.language));
  effect(() => {
    const root = document.documentElement;
    root.lang = language.value;
    if (settings.value.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = settings.value.theme;
  });
  return { settings, say: computed(() => sayIn(language.value)), language };
}
