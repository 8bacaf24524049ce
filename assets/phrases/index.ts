import de from './de.yml?raw';
import en from './en.yml?raw';
import es from './es.yml?raw';
import fr from './fr.yml?raw';
import it from './it.yml?raw';

/** The phrases as they stand in their files; `readPhrasePacks` makes packs of them. */
export const phraseFiles = { it, en, de, fr, es } as const;
